/** Words that people choose when they must choose a password, in lower case: whole passwords, and words that they dress up with digits and signs. */
export const usualPasswords: ReadonlySet<string> = new Set(
  `
  password passwords passw passwort motdepasse monmotdepasse contrasena parola passwordpassword mypassword newpassword yourpassword
  thepassword secretpassword adminpassword passwordadmin userpassword defaultpassword temporary temppassword changeme pleasechangeme changemenow
  changeit letmein letmeinnow letmeinplease welcome welcomeback welcometo welcomehome welcomeuser bienvenue bienvenu bonjour bonjourbonjour
  salut hello hellohello helloworld hellothere goodbye goodmorning marhaba marhaban ahlan ahlanwasahlan salamalaikum assalamualaikum
  bismillah alhamdulillah inshallah mashallah allahuakbar subhanallah muhammad mohammed mohamed ahmed fatima habibi habibti
  admin administrator administrateur adminadmin superadmin superuser rootroot toor root system sysadmin manager operator supervisor
  user username useruser guest guestguest visitor demo demodemo test testtest testing tester testuser testpassword example examples sample
  default secret secretsecret topsecret supersecret private access accessgranted login loginlogin logmein signin master mastermaster
  qwerty qwertyui qwertyuiop qwertyqwerty qwertyuiopasdf qwertyuiopasdfghjkl asdf asdfgh asdfghjkl asdfasdf asdfghjklzxcvbnm zxcvbn zxcvbnm zxcvzxcv
  qwertz qwertzuiop azerty azertyuiop azertyazerty azertyuiopqsdf qsdfghjklm wxcvbn poiuytrewq lkjhgfdsa mnbvcxz qazwsx qazwsxedc qazwsxedcrfv
  qweasd qweasdzxc qweqweqwe asdqwe zaqwsx zaqxsw abcdef abcdefgh abcdefghij abcdefghijk abcdefghijkl abcabcabc abcdabcd abcabc aabbccdd
  iloveyou iloveyouso iloveyoutoo iloveu iloveme ilovemyself iloveyouforever jetaime jetaimetoujours loveme lovelove lovelovelove mylove myloveforever
  forever foreveryoung sunshine sunshinesunshine princess princesse princessprincess monkey monkeymonkey dragon dragondragon football footballfootball
  baseball basketball volleyball handball soccer champion champions superman batman spiderman starwars pokemon naruto minecraft fortnite barcelona
  realmadrid liverpool manchester manchesterunited chelsea arsenal juventus milan paris parissaintgermain london tunis tripoli brussels bruxelles
  geneva geneve libya tunisia tunisie algeria algerie morocco maroc egypt france belgique europe european europeanunion unitednations
  computer internet samsung google facebook microsoft windows apple iphone android whatever trustno trustnoone trustme nothing nopassword
  freedom liberty liberte peace summer summertime winter spring autumn january february september october november december monday friday
  ete hiver printemps automne janvier fevrier septembre octobre novembre decembre lundi vendredi michael jennifer jessica daniel jordan
  shadow killer hunter ranger thomas charlie andrew robert matthew joshua ashley nicole chocolate chocolat cookie cheese butterfly papillon
  flower flowers rainbow diamond silver golden family mafamille myfamily children mother father familyfamily blessed blessing jesuschrist
  jesus christ godisgood strand strandstrand project projects projet logframe indicator budget office office office officeoffice monitoring evaluation
  monitoringevaluation donor finance coordinator coordination
  1234567890 12345678910 123456789012 0123456789 9876543210 0987654321 1122334455 1212121212 123123123123 1234512345 12345678900 1234567891
  1234567899 123456789a 123456789q 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qwerty1234 qwerty12345 qwerty123456 abcd123456 abc123456789 a123456789
  aa12345678 a1b2c3d4e5 1a2b3c4d5e 123qweasdzxc 123456qwerty 123456abcdef 1111122222 0000011111 112233445566 147258369 147258369a 159357456
  7777777777 3141592653 31415926535 1029384756 0102030405 1020304050 5555566666 password12 password123 123password
  `
    .trim()
    .split(/\s+/),
);

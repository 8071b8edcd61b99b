import { useState } from 'react';
import { invite } from '../../../api/links.ts';
import type { Language } from '../../../core/base/text.ts';
import { type OfficeRole, officeRoles } from '../../../core/journal/office-entry.ts';
import { locales } from '../../../i18n/locales/index.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { type MadeLink, LinkNote } from './link-note.tsx';
import { useDoing } from '../../ui/use-doing.ts';
import { officeRoleWords } from '../../../i18n/role-words.ts';
import { administrationWords } from './words.ts';

/** Invites somebody to an office. The link is mailed, or shown here where Strand sends no mail. */
export function InviteForm({ office, invited }: { readonly office: string; readonly invited: () => void }) {
  const { say, locale } = useReader();
  const { client } = useSession();
  const [typed, setTyped] = useState({ name: '', email: '' });
  const [language, setLanguage] = useState(locale.language);
  const [role, setRole] = useState<OfficeRole>('member');
  const [made, setMade] = useState<Made>();
  const { isBusy, failed, act } = useDoing();
  const send = (): void =>
    act(async () => {
      const name = typed.name.trim();
      const body = { name, email: typed.email.trim(), locale: language, role };
      const { json } = await client.call(invite, { params: { office }, body });
      setMade({ name, link: json.link });
      setTyped({ name: '', email: '' });
      invited();
    });
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{say(administrationWords.inviteSomebody)}</h2>
      <p className="remark">{say(administrationWords.inviteHint)}</p>
      <div className="fields">
        <LabelledInput
          label={say(administrationWords.name)}
          dir="auto"
          required
          autoComplete="off"
          value={typed.name}
          change={(name) => setTyped({ ...typed, name })}
        />
        <LabelledInput
          label={say(administrationWords.email)}
          type="email"
          dir="ltr"
          required
          autoComplete="off"
          value={typed.email}
          change={(email) => setTyped({ ...typed, email })}
        />
        <LanguageAndRole language={language} setLanguage={setLanguage} role={role} setRole={setRole} />
      </div>
      <p>
        <Button type="submit" kind="main" isDisabled={isBusy}>
          {say(administrationWords.invite)}
        </Button>
      </p>
      <ProblemNote failed={failed} />
      <div role="status">{made !== undefined && <Made made={made} />}</div>
    </form>
  );
}

type Made = { readonly name: string; readonly link: MadeLink | undefined };

function Made({ made: { name, link } }: { readonly made: Made }) {
  const { say } = useReader();
  if (link === undefined) return <p className="note">{say(administrationWords.isIn)}</p>;
  return <LinkNote link={link} name={name} />;
}

function LanguageAndRole({
  language,
  setLanguage,
  role,
  setRole,
}: {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly role: OfficeRole;
  readonly setRole: (role: OfficeRole) => void;
}) {
  const { say } = useReader();
  return (
    <>
      <Choice
        label={say(administrationWords.language)}
        value={language}
        options={locales.map((one) => [one.language, one.name])}
        choose={(value) => setLanguage(locales.find((one) => one.language === value)?.language ?? language)}
      />
      <Choice
        label={say(administrationWords.roleInOffice)}
        value={role}
        options={officeRoles.map((one) => [one, say(officeRoleWords[one])])}
        choose={(value) => setRole(officeRoles.find((one) => one === value) ?? role)}
      />
    </>
  );
}

/** What Strand writes in mails, as English messages. */
export const mailWords = {
  invitation: 'You are invited to Strand',
  invitationText:
    'You have been given access to Strand. Choose your password here; the link works once, within seven days:',
  reset: 'A new password for Strand',
  resetText:
    'Somebody, hopefully you, has asked for a new password for you. Choose it here; the link works once, within an hour:',
  unexpected: 'If you did not expect this mail, you need do nothing.',
} as const;

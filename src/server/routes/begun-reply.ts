import type { AnswerOf } from '../../api/contract.ts';
import type { signIn } from '../../api/sign-in.ts';
import type { User } from '../../store/user-rows.ts';
import type { Begun } from '../../workspace/accounts/accounts.ts';

type OwnUser = AnswerOf<(typeof signIn)['gives']>;

/** The answer to whoever has just got in: his cookie, and who he is. */
export const begunReply = ({ token, endsAt, user }: Begun) => ({
  session: { token, endsAt },
  json: ownUser(user),
});

/** A user, as he sees himself. */
export const ownUser = ({ id, email, name, locale, isOperator }: User): OwnUser => ({
  user: id,
  email,
  name,
  locale,
  isOperator,
});

/** Who uses the application: his account, his offices, and the server and the device that all screens work with. */

import { type ReactNode, createContext, use } from 'react';
import type { Client } from '../../api/client.ts';
import type { LocaleTag } from '../../i18n/locales/index.ts';
import type { Device, KeptUser } from '../device/device.ts';

/** Somebody who is signed in, or was when this device last had a line. */
export type Session = {
  readonly client: Client<AbortSignal>;
  readonly device: Device;
  readonly user: KeptUser;
  readonly tag: LocaleTag;
};

const SessionContext = createContext<Session | undefined>(undefined);
const ChangeUserContext = createContext<(user: KeptUser) => Promise<void>>(() => Promise.resolve());

/** Hands the session to all screens below; `changeUser` is told of another name or language. */
export function SessionProvider({
  session,
  changeUser,
  children,
}: {
  readonly session: Session;
  readonly changeUser: (user: KeptUser) => Promise<void>;
  readonly children: ReactNode;
}) {
  return (
    <SessionContext value={session}>
      <ChangeUserContext value={changeUser}>{children}</ChangeUserContext>
    </SessionContext>
  );
}

/** Tells that one's name or language is another now: the application goes on in it, and nothing that is open is lost. */
export const useChangeUser = (): ((user: KeptUser) => Promise<void>) => use(ChangeUserContext);

/** Who uses the application. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === undefined) throw new Error('nobody is signed in here: SessionProvider is missing');
  return session;
}

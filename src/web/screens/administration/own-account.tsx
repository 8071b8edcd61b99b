/** One's name and language, the keyboard, and what this device keeps. */

import { useCallback, useState } from 'react';
import { changeOwnAccount } from '../../../api/own-account.ts';
import type { Language } from '../../../core/base/text.ts';
import { projectRowOf } from '../../../core/project.ts';
import { locales } from '../../../i18n/locales/index.ts';
import { useReader } from '../../say.tsx';
import { useChangeUser, useSession } from '../../session/session.tsx';
import { setSingleKeys, usesSingleKeys } from '../../shell/single-keys.ts';
import { Button } from '../../ui/button.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useDoing } from '../../ui/use-doing.ts';
import { administrationWords } from './words.ts';

/** The part. */
export function OwnAccount() {
  const { say } = useReader();
  return (
    <>
      <Details />
      <section className="card stack">
        <h2>{say(administrationWords.password)}</h2>
        <p className="remark">{say(administrationWords.passwordHint)}</p>
        <p>
          <a className="button" href="/account">
            {say(administrationWords.toPassword)}
          </a>
        </p>
      </section>
      <Keyboard />
      <OnDevice />
    </>
  );
}

function Details() {
  const { say } = useReader();
  const { client, user } = useSession();
  const changeUser = useChangeUser();
  const { isBusy, isDone, failed, act } = useDoing();
  const [name, setName] = useState(user.name);
  const change = (body: { readonly name?: string; readonly locale?: Language }): void =>
    act(async () => {
      const { json } = await client.call(changeOwnAccount, { params: {}, body });
      await changeUser(json);
    });
  return (
    <section className="card stack">
      <h2>{say(administrationWords.yourDetails)}</h2>
      <p>
        <bdi>{user.email}</bdi>
      </p>
      <form
        className="administration-form"
        onSubmit={(event) => {
          event.preventDefault();
          change({ name: name.trim() });
        }}
      >
        <LabelledInput
          label={say(administrationWords.name)}
          dir="auto"
          autoComplete="name"
          required
          value={name}
          change={setName}
        />
        <Button type="submit" isDisabled={isBusy || name.trim() === '' || name.trim() === user.name}>
          {say(administrationWords.change)}
        </Button>
      </form>
      <LanguageChoice choose={(locale) => change({ locale })} />
      <p role="status">{isDone && say(administrationWords.saved)}</p>
      <ProblemNote failed={failed} />
    </section>
  );
}

function LanguageChoice({ choose }: { readonly choose: (language: Language) => void }) {
  const { say, tag } = useReader();
  return (
    <label className="field administration-narrow">
      {say(administrationWords.language)}
      <span className="hint">{say(administrationWords.languageHint)}</span>
      <select
        className="input"
        value={tag}
        onChange={({ target }) => {
          const chosen = locales.find((one) => one.tag === target.value);
          if (chosen !== undefined) choose(chosen.language);
        }}
      >
        {locales.map((one) => (
          <option key={one.tag} value={one.tag} lang={one.tag}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Keyboard() {
  const { say } = useReader();
  const [isOn, setOn] = useState(usesSingleKeys);
  return (
    <section className="card stack">
      <h2>{say(administrationWords.keys)}</h2>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={({ target }) => {
            setSingleKeys(target.checked);
            setOn(target.checked);
          }}
        />{' '}
        {say(administrationWords.singleKeys)}
      </label>
      <p className="remark">{say(administrationWords.singleKeysHint)}</p>
    </section>
  );
}

function OnDevice() {
  const { say, pick } = useReader();
  const { device } = useSession();
  const ask = useCallback(() => device.listProjects(), [device]);
  const { answer: kept = [], again } = useAnswer(ask);
  return (
    <section className="card stack">
      <h2>{say(administrationWords.onDevice)}</h2>
      <p className="remark">
        {say(kept.length === 0 ? administrationWords.onDeviceNone : administrationWords.onDeviceHint)}
      </p>
      <ul className="stack">
        {kept.map(({ place, record }) => (
          <li key={place.project} className="cluster">
            <span dir="auto">{pick(projectRowOf(record)?.title)}</span>
            <Button onPress={() => void device.forgetProject(place).then(again)}>
              {say(administrationWords.forget)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

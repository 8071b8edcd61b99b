import type { Project } from '../../../core/project.ts';
import { ruleProfileIds } from '../../../core/rule-profile.ts';
import { choiceWords } from '../../record-words/choice-words.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TypedField } from '../../ui/typed-field.tsx';
import { type FieldName, type NewProject, useNewProject } from './use-new-project.ts';
import { portfolioWords } from './words.ts';

/** Asks for what is known of a project, and makes it. */
export function NewProjectForm({
  office,
  like,
}: {
  readonly office: string;
  readonly like: Project | undefined;
}) {
  const { say } = useReader();
  const form = useNewProject(office, like);
  const { typed, failed, isMaking, make } = form;
  return (
    <form className="stack" onSubmit={make}>
      <WordField form={form} name="title" label={portfolioWords.name} isRequired />
      <WordField form={form} name="acronym" label={portfolioWords.acronym} />
      <div className="cluster">
        <WordField form={form} name="start" label={portfolioWords.start} example="01/04/2026" />
        <WordField form={form} name="end" label={portfolioWords.end} example="31/03/2028" />
      </div>
      <div className="cluster">
        <WordField form={form} name="currency" label={portfolioWords.currency} isRequired />
        <RulesField form={form} />
      </div>
      {failed !== undefined && (
        <p className="note" data-tone="error" role="alert">
          {failed}
        </p>
      )}
      <p>
        <Button type="submit" kind="main" isDisabled={isMaking || typed.title.trim() === ''}>
          {say(isMaking ? portfolioWords.making : portfolioWords.make)}
        </Button>
      </p>
    </form>
  );
}

/** A field, with what is wrong in it beside. */
function WordField({
  form: { typed, type, troubles },
  name,
  label,
  example,
  isRequired = false,
}: {
  readonly form: NewProject;
  readonly name: FieldName;
  readonly label: string;
  readonly example?: string;
  readonly isRequired?: boolean;
}) {
  const { say } = useReader();
  return (
    <TypedField
      name={name}
      label={say(label)}
      value={typed[name]}
      type={(value) => type(name, value)}
      {...(example !== undefined && { hint: example, inputMode: 'text' })}
      {...{ isRequired, troubles }}
    />
  );
}

function RulesField({ form: { typed, type } }: { readonly form: NewProject }) {
  const { say } = useReader();
  return (
    <Choice
      label={say(portfolioWords.rules)}
      value={typed.ruleProfile}
      options={ruleProfileIds.map((one) => [one, say(choiceWords[one] ?? one)] as const)}
      choose={(value) => type('ruleProfile', value)}
    />
  );
}

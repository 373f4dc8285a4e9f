import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fragment, fullAddress, withFragment } from '@/client/address.ts';
import { localNow } from '@/client/clock.ts';
import { loadTool } from '@/client/modules.ts';
import { InputError, type InputProblem } from '@/lib/errors.ts';
import type { Field, SentTool } from '@/lib/tools/define.ts';
import type { ToolData, ToolDescription } from '@/lib/tools/describe.ts';
import { emptyForm, isAsked, type RawForm, type RawValue, readForm } from '@/lib/tools/raw.ts';
import { type Answer, type Rulebook, runTool } from '@/lib/tools/run.ts';
import { readShared, writeShared } from '@/lib/tools/share.ts';
import { VOLUMES, type Volume } from '@/lib/volumes.ts';
import { FieldInput } from './FieldInput.tsx';
import type { TableInput } from './TableInput.tsx';
import { useLoaded } from './use-loaded.ts';

const loadView = () => import('./AnswerView.tsx');

export interface ToolIslandProps {
  tool: ToolDescription;
  rulesVersion: string;
  /** The volume preselected: the one of the chapter the tool stands in. */
  volume: Volume;
  /** On its own page a tool keeps its inputs in the address. */
  standalone: boolean;
}

interface State {
  volume: Volume;
  date: string;
  form: RawForm;
}

type Result = { answer: Answer; problems: null } | { answer: null; problems: InputProblem[] };

/** What was typed into the server's form before this code was there. */
function typedBefore(toolId: string, form: RawForm): RawForm {
  const typed: RawForm = {};
  for (const [name, value] of Object.entries(form)) {
    const control = document.getElementById(`${toolId}-${name}`);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      if ((control.checked ? '1' : '') !== value) typed[name] = control.checked ? '1' : '';
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      if (control.value !== value) typed[name] = control.value;
    }
  }
  return typed;
}

function run(tool: SentTool, fields: Record<string, Field>, book: Rulebook, state: State): Result {
  const input = readForm(fields, state.form);
  try {
    return {
      answer: runTool(tool, book, { volume: state.volume, date: state.date, input }),
      problems: null,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { answer: null, problems: error.problems };
  }
}

/** The fields asked for, neighbours under the same heading together. */
function groups(fields: Record<string, Field>, form: RawForm): { group?: string; names: string[] }[] {
  const found: { group?: string; names: string[] }[] = [];
  for (const [name, { group }] of Object.entries(fields)) {
    if (!isAsked(fields, name, form)) continue;
    const last = found.at(-1);
    if (last && last.group === group) last.names.push(name);
    else found.push({ group, names: [name] });
  }
  return found;
}

/** A tool whose form has no table, unless `Table` draws it. */
export default function ToolIsland(props: ToolIslandProps & { Table?: typeof TableInput }) {
  const { tool: description, rulesVersion, standalone } = props;
  const initial: State = { volume: props.volume, date: '', form: emptyForm(description.fields) };
  const [state, setState] = useState<State>(initial);
  const [loaded, setLoaded] = useState<{ tool: SentTool; data: ToolData } | null>(null);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [notices, setNotices] = useState<string[]>([]);
  const lastGood = useRef<Answer | null>(null);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    loadTool(description.id, rulesVersion).then(setLoaded, () =>
      setNotices(['工具没有加载成功，请刷新页面再试。']),
    );
    const fromAddress = () => {
      const shared = standalone ? readShared(fragment(), description) : null;
      if (!shared) {
        const typed = typedBefore(description.id, initial.form);
        setTouched((current) => new Set([...current, ...Object.keys(typed)]));
        setState((current) => ({
          ...current,
          date: current.date || localNow().slice(0, 10),
          form: { ...current.form, ...typed },
        }));
        return;
      }
      const outdated = shared.rules !== rulesVersion;
      setNotices([
        ...(outdated ? ['这个链接是按另一版规则生成的，下面按现行规则重新计算，结论可能不同。'] : []),
        ...shared.problems,
      ]);
      setState({
        volume: shared.volume ?? props.volume,
        date: shared.date || localNow().slice(0, 10),
        form: { ...emptyForm(description.fields), ...shared.form },
      });
      setTouched(new Set(['date', ...Object.keys(description.fields)]));
    };
    fromAddress();
    // In a chapter the address names a clause.
    if (!standalone) return;
    // A worked example further down leads up to the answer.
    const fromLink = () => {
      fromAddress();
      root.current?.scrollIntoView();
    };
    addEventListener('hashchange', fromLink);
    return () => removeEventListener('hashchange', fromLink);
  }, []);

  const inputs = writeShared({ rules: rulesVersion, ...state });
  const changed = touched.size > 0;
  useEffect(() => {
    if (standalone && changed) history.replaceState(null, '', withFragment(inputs));
  }, [inputs, changed]);

  const result = useMemo(
    () =>
      loaded && state.date !== initial.date ? run(loaded.tool, description.fields, loaded.data, state) : null,
    [loaded, state],
  );
  if (result?.answer) lastGood.current = result.answer;
  const answer = lastGood.current;
  const stale = !result?.answer && answer !== null;
  // Whoever begins to fill the form will want the answer's view: it is there before the answer is.
  const view = useLoaded(changed || answer ? loadView : null);

  const update = (name: string, value: RawValue) => {
    setState((current) => ({ ...current, form: { ...current.form, [name]: value } }));
    setTouched((current) => new Set(current).add(name));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTouched(new Set(['date', ...Object.keys(description.fields)]));
    requestAnimationFrame(() => {
      const invalid = root.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (invalid ?? root.current?.querySelector<HTMLElement>('.tool-answer'))?.focus();
    });
  };
  const reset = () => {
    setState({ ...initial, date: localNow().slice(0, 10) });
    setTouched(new Set());
    setNotices([]);
    lastGood.current = null;
    if (standalone) history.replaceState(null, '', withFragment(''));
  };

  const problemsOf = (name: string) =>
    (touched.has(name) ? (result?.problems ?? []) : []).filter(
      (problem) => problem.field === name || problem.field.startsWith(`${name}.`),
    );
  const id = (name: string) => `${description.id}-${name}`;
  const link = () => fullAddress(`/tools/${description.id}/#${inputs}`);

  const input = (name: string) => (
    <FieldInput
      key={name}
      id={id(name)}
      name={name}
      field={description.fields[name] as Field}
      value={state.form[name] ?? ''}
      tool={description}
      sample={loaded?.data.samples[name] ?? []}
      problems={problemsOf(name)}
      onChange={(value) => update(name, value)}
      Table={props.Table}
    />
  );

  return (
    <div class="tool not-content" ref={root}>
      <form class="tool-form" onSubmit={submit} noValidate>
        {notices.map((notice) => (
          <p class="tool-notice" role="status" key={notice}>
            {notice}
          </p>
        ))}
        {description.volumes.length > 1 && (
          <div class="field">
            <label for={id('volume')}>适用哪一册</label>
            <select
              id={id('volume')}
              value={state.volume}
              onChange={(e) => setState({ ...state, volume: e.currentTarget.value as Volume })}
            >
              {description.volumes.map((volume) => (
                <option value={volume} key={volume}>
                  {VOLUMES[volume].title}
                </option>
              ))}
            </select>
          </div>
        )}
        {groups(description.fields, state.form).map(({ group, names }) =>
          group ? (
            <fieldset class="field-group" key={names[0]}>
              <legend>{group}</legend>
              {names.map(input)}
            </fieldset>
          ) : (
            names.map(input)
          ),
        )}
        {description.asksDate && (
          <FieldInput
            id={id('date')}
            name="date"
            field={{ kind: 'date', label: '按哪一天的规定', help: '规定改过的，按当天有效的算。' }}
            value={state.date}
            tool={description}
            sample={[]}
            problems={problemsOf('date')}
            onChange={(value) => {
              setState({ ...state, date: String(value) });
              setTouched((current) => new Set(current).add('date'));
            }}
          />
        )}
        <p class="tool-buttons">
          <button type="submit" class="primary" disabled={!loaded}>
            核对
          </button>
          <button type="button" onClick={reset} disabled={!loaded}>
            重填
          </button>
        </p>
        <noscript>
          <p class="tool-notice">计算要用到 JavaScript。没有开启时，可以看下面的算例和所依据的条款。</p>
        </noscript>
      </form>
      <section
        class={`tool-answer ${answer?.outcome.tone ?? 'empty'}${stale ? ' stale' : ''}`}
        tabIndex={-1}
        aria-label="结果"
        role={answer ? undefined : 'status'}
      >
        {answer && view ? (
          <view.AnswerView
            tool={description}
            heading={standalone ? 'h2' : 'h3'}
            answer={answer}
            stale={stale}
            clauses={loaded?.data.clauses ?? {}}
            law={loaded?.data.law ?? {}}
            link={link}
          />
        ) : (
          <p>{loaded ? '填好必填的几项，结果就出现在这里。' : '结果会出现在这里。'}</p>
        )}
      </section>
    </div>
  );
}

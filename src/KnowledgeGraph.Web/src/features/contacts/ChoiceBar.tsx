import { PartyPicker } from '../../parties/PartyPicker';
import { yearsToChoose, type Choice } from './choice';
import './ChoiceBar.css';

interface Props {
  choice: Choice;
  onChange(next: Partial<Choice>): void;
}

export function ChoiceBar({ choice, onChange }: Props) {
  const years = yearsToChoose(new Date().getFullYear(), choice.year);
  return (
    <form className="choice" role="search" aria-label="Choose two parties and a year" onSubmit={(event) => event.preventDefault()}>
      <PartyPicker label="Party" code={choice.a} other={choice.b} onChoose={(a) => onChange({ a })} />
      <PartyPicker label="and party" code={choice.b} other={choice.a} onChoose={(b) => onChange({ b })} />
      <label className="field choice__year">
        <span className="field__label">Year</span>
        <select
          value={choice.year ?? 'all'}
          onChange={(event) => onChange({ year: event.target.value === 'all' ? null : Number(event.target.value) })}
        >
          <option value="all">All years</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

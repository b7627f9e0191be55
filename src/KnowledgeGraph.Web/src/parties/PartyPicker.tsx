import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { partyName, partyOptions } from './codes';
import type { PartyOption } from './parsePartyTable';
import { searchParties } from './searchParties';
import './PartyPicker.css';

interface Props {
  label: string;
  code: string;
  /** The party on the other side, which can't be chosen twice. */
  other: string;
  onChoose(code: string): void;
}

/** A combobox after the ARIA pattern: typing narrows the list, arrows move, Enter takes, Escape leaves. */
export function PartyPicker({ label, code, other, onChoose }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = typed !== null;
  const found = useMemo(() => searchParties(partyOptions, typed ?? '').filter((option) => option.code !== other), [typed, other]);
  const close = () => setTyped(null);
  const choose = (option: PartyOption) => {
    close();
    onChoose(option.code);
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return type('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) => (found.length === 0 ? 0 : (now + step + found.length) % found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = found[active];
      if (open && option) choose(option);
    } else if (event.key === 'Escape') close();
  };

  return (
    <div className="field picker">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${id}-${found[active].code}` : undefined}
        value={typed ?? `${partyName(code)} (${code})`}
        placeholder="Name or code"
        onFocus={(event) => event.target.select()}
        onClick={() => open || type('')}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {open && (
        <ul id={`${id}-list`} className="picker__list" role="listbox" aria-label={label}>
          {found.map((option, index) => (
            <li
              key={option.code}
              id={`${id}-${option.code}`}
              role="option"
              aria-selected={index === active}
              ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span>{option.name}</span>
              <span className="picker__code">{option.code}</span>
            </li>
          ))}
          {found.length === 0 && (
            <li role="option" aria-selected={false} aria-disabled="true">
              No party has this name or code.
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

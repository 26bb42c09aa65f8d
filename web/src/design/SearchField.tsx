import { Search } from 'lucide-react';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** Finds as one types. */
export function SearchField({ label, value, onChange, autoFocus }: SearchFieldProps) {
  return (
    <label className={styles.search}>
      <Search aria-hidden="true" />
      <span className="hidden-text">{label}</span>
      <input type="search" placeholder={label} value={value} maxLength={100} autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

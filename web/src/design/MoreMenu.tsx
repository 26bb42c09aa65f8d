import * as Menu from '@radix-ui/react-dropdown-menu';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/useText';
import { IconButton } from './Button';
import styles from './Menu.module.css';

interface MoreMenuProps {
  name: string;
  icon?: ReactNode;
  size?: 'small';
  /** What can be chosen. */
  children: ReactNode;
}

/** Whatever else can be done, behind one button. */
export function MoreMenu({ name, icon = <Ellipsis />, size, children }: MoreMenuProps) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger asChild>
        <IconButton name={name} size={size}>
          {icon}
        </IconButton>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className={styles.menu} align="end" sideOffset={4}>
          {children}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

export function EditItem({ onSelect }: { onSelect: () => void }) {
  const t = useText();
  return (
    <Menu.Item onSelect={onSelect}>
      <Pencil aria-hidden="true" />
      {t('action.edit')}
    </Menu.Item>
  );
}

export function DeleteItem({ onSelect }: { onSelect: () => void }) {
  const t = useText();
  return (
    <Menu.Item data-stop onSelect={onSelect}>
      <Trash2 aria-hidden="true" />
      {t('action.delete')}
    </Menu.Item>
  );
}

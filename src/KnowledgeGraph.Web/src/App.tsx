import { ContactsPage } from './features/contacts/ContactsPage';

export function App() {
  return (
    <>
      <a className="skip-link" href="#contacts">
        Skip to the contacts
      </a>
      <header className="site-header">
        <div className="site-header__inner">
          <p className="site-name">
            Knowledge graph <span>of diplomacy</span>
          </p>
          <nav aria-label="Pages">
            <a href="./" aria-current="page">
              Contacts
            </a>
            <a href="./playground/">Playground</a>
          </nav>
        </div>
      </header>
      <ContactsPage />
    </>
  );
}

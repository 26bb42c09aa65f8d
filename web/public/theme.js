// Sets the theme before the first paint; a file of its own because the policy forbids inline scripts.
(() => {
  const choice = localStorage.getItem('veza.theme');
  const light = choice === 'light' || (choice === 'system' && matchMedia('(prefers-color-scheme: light)').matches);
  document.documentElement.dataset.theme = light ? 'light' : 'dark';
})();

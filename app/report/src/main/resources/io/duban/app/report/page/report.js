
'use strict';
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = one('#filters');
  const shown = one('#shown');
  const page = one('#page');
  const wanted = name => one('#by-' + name).value;
  const findings = record => all(':scope > .findings > li', record)
    .map(element => ({ element, rule: element.dataset.rule, severity: element.dataset.severity }));
  const sources = all('main > article').map(element => ({
    element,
    unit: element.dataset.unit,
    verdict: element.dataset.verdict,
    records: all(':scope > section', element).map(record => ({
      element: record,
      verdict: record.dataset.verdict,
      findings: findings(record),
      open: all(':scope > .open > li', record).map(line => line.dataset.rule),
    })),
  }));
  const total = sources.reduce((sum, source) => sum + source.records.length, 0);
  const set = (shown, hidden) => {
    if (Boolean(shown.hidden) !== hidden) { shown.hidden = hidden; shown.element.hidden = hidden; }
  };

  const fitsFinding = (finding, rule, severity) =>
    (!rule || finding.rule === rule) && (!severity || finding.severity === severity);

  const filter = () => {
    const unit = wanted('unit'), verdict = wanted('verdict'), severity = wanted('severity'), rule = wanted('rule');
    let records = 0, count = 0, visible = 0;
    for (const source of sources) {
      const unitFits = !unit || source.unit === unit;
      let some = unitFits && !source.records.length && !severity && !rule && (!verdict || source.verdict === verdict);
      for (const record of source.records) {
        // What is hidden anyway keeps its findings as they are: of a thousand records most are.
        if (!unitFits || (verdict && record.verdict !== verdict)) { set(record, true); continue; }
        const fitting = record.findings.filter(finding => fitsFinding(finding, rule, severity));
        const open = rule && !severity && record.open.includes(rule);
        const fits = !(rule || severity) || fitting.length > 0 || open;
        set(record, !fits);
        if (!fits) continue;
        record.findings.forEach(finding => set(finding, !fitsFinding(finding, rule, severity)));
        records += 1; count += fitting.length; some = true;
      }
      set(source, !some);
      visible += some ? 1 : 0;
    }
    one('#none').hidden = visible > 0;
    // More make some 1,000 pages, over which browsers fail: then only the counts are printed, and what to do.
    document.body.classList.toggle('many', records > 300);
    shown.value = shown.dataset.words.replace('{0}', records).replace('{1}', total).replace('{2}', count);
  };

  const reveal = id => {
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest('[hidden]')) { form.reset(); filter(); }
    for (let up = target.parentElement; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS') up.open = true;
    }
    target.scrollIntoView({ block: 'center' });
    const focus = one('a.t', target) || target;
    focus.focus({ preventScroll: true });
  };

  const step = by => {
    const list = all('main .findings > li:not([hidden])').filter(element => !element.closest('section[hidden], article[hidden]'));
    const at = list.indexOf(document.activeElement.closest('.findings > li'));
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.max(0, Math.min(list.length - 1, at + by))];
    if (next) { next.focus({ preventScroll: true }); next.scrollIntoView({ block: 'center' }); }
  };

  // A text that is open shows notes that reach beyond its part.
  sources.forEach(source => source.element.classList.add('far'));
  document.addEventListener('toggle', event => {
    const article = event.target.closest('main > article');
    if (article) article.classList.toggle('far', !one('details[open]', article));
  }, true);
  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  one('#elements').addEventListener('change', event => document.body.classList.toggle('elements', event.target.checked));
  one('#texts').addEventListener('click', () => all('main > article:not([hidden]) > section:not([hidden]) > details')
    .forEach(text => { text.open = true; }));
  addEventListener('hashchange', () => reveal(decodeURIComponent(location.hash.slice(1))));
  document.addEventListener('click', event => {
    const pick = event.target.closest('button[data-filter]');
    const rule = event.target.closest('a.rule');
    const link = event.target.closest('a[href^="#"]');
    if (pick) {
      one('#by-' + pick.dataset.filter).value = pick.dataset.value;
      filter();
      form.scrollIntoView();
    } else if (rule && page.showModal) {
      event.preventDefault();
      const copy = one(rule.hash).cloneNode(true);
      copy.removeAttribute('id');
      page.replaceChildren(copy);
      page.showModal();
      page.scrollTop = 0;
    } else if (event.target === page) {
      page.close();
    } else if (link && link.hash === location.hash) {
      reveal(link.hash.slice(1));
    }
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(SELECT|INPUT|TEXTAREA)$/.test(event.target.tagName)) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'Enter' && event.target.matches('.findings > li')) {
      const place = one('a.place', event.target);
      if (place) { event.preventDefault(); place.click(); }
    }
  });
  filter();
  reveal(decodeURIComponent(location.hash.slice(1)));
})();

// A component of the invented newspaper: a sentence set large, in an open shadow root, as many news sites have them.
const template = document.createElement('template');
template.innerHTML = `
  <style>
    figure { margin: 34px 0; padding: 4px 0 4px 22px; border-inline-start: 4px solid var(--sea); }
    blockquote { margin: 0; font: italic 25px/1.4 var(--display); }
    figcaption { margin-top: 8px; font: 14px/1.5 var(--sans); color: var(--soft); }
  </style>
  <figure><blockquote></blockquote><figcaption></figcaption></figure>`;

class PullQuote extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.append(template.content.cloneNode(true));
    root.querySelector('blockquote').textContent = this.getAttribute('says');
    root.querySelector('figcaption').textContent = this.getAttribute('who');
  }
}
customElements.define('pull-quote', PullQuote);

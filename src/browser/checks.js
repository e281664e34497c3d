// Evaluated in a page: the list of what is wrong with it, as it is laid out and coloured now.
(() => {
  const faults = [];
  const shown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && element.getBoundingClientRect().width > 1;
  const said = element => `'${element.textContent.trim().slice(0, 50)}'`;

  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    faults.push(`is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
  }

  // Drawings tell what they show to those who do not see them.
  for (const svg of document.querySelectorAll('svg:not([aria-hidden])')) {
    const named = svg.getAttribute('aria-labelledby')?.split(' ')
        .map(id => document.getElementById(id)?.textContent.trim());
    if (svg.getAttribute('role') !== 'img' || named?.length !== 2 || named.some(text => !text)) {
      faults.push('has a drawing without title and description');
    }
  }

  // Colours: WCAG 2.2, 1.4.3 for text (AA) and 1.4.11 for lines and marks.
  const parsed = colour => {
    const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 };
  };
  const over = (top, alpha, below) => top.map((part, i) => part * alpha + below[i] * (1 - alpha));
  const luminance = rgb => rgb.map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
      .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const background = element => {
    for (let at = element; at; at = at.parentElement) {
      const { rgb, alpha } = parsed(getComputedStyle(at).backgroundColor);
      if (alpha === 1) return rgb;
    }
    return [255, 255, 255];
  };
  const opacity = element => {
    let all = 1;
    for (let at = element; at; at = at.parentElement) all *= Number(getComputedStyle(at).opacity);
    return all;
  };
  const check = (element, colour, least, what) => {
    const below = background(element);
    const { rgb, alpha } = parsed(colour);
    const ratio = contrast(over(rgb, alpha * opacity(element), below), below);
    if (ratio < least) faults.push(`${what} has a contrast of ${ratio.toFixed(2)}, not ${least}`);
  };
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.textContent.trim() && shown(element)) texts.push(element);
  }
  for (const element of new Set(texts)) {
    const style = getComputedStyle(element);
    const drawn = element.closest('svg') !== null;
    check(element, drawn ? style.fill : style.color, 4.5, `the text ${said(element)}`);
  }
  for (const line of document.querySelectorAll('.series, .middle, .present, rect.high, rect.low')) {
    if (shown(line)) check(line, getComputedStyle(line).stroke, 3, `a line ${line.className.baseVal}`);
  }
  for (const bar of document.querySelectorAll('.rangebar rect.typical, .mark, .rangebar:not(.out) rect.bar')) {
    if (shown(bar)) check(bar, getComputedStyle(bar).fill, 3, `a mark ${bar.className.baseVal}`);
  }

  // Texts in drawings neither meet nor leave the drawing, and can be read at their size.
  for (const svg of document.querySelectorAll('svg.chart')) {
    if (!shown(svg)) continue;
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map(text => [text, text.getBoundingClientRect()]);
    boxes.forEach(([text, box], i) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        faults.push(`${said(text)} leaves its drawing`);
      }
      const size = parseFloat(getComputedStyle(text).fontSize) * frame.width / svg.viewBox.baseVal.width;
      if (size < 9) faults.push(`${said(text)} is only ${size.toFixed(1)} pixels high`);
      for (const [other, beside] of boxes.slice(i + 1)) {
        const across = Math.min(box.right, beside.right) - Math.max(box.left, beside.left);
        const down = Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top);
        if (across > 1 && down > 3) faults.push(`${said(text)} and ${said(other)} meet`);
      }
    });
  }

  // A table's cells keep to themselves, and what is wider than the page scrolls within it.
  for (const cell of document.querySelectorAll('td, th')) {
    if (shown(cell) && cell.scrollWidth > cell.clientWidth + 1) {
      faults.push(`${said(cell)} is wider than its cell`);
    }
  }
  return faults;
})()

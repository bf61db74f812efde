// Draws each figure's chart from the table that stands in it. Without this script the tables remain.
(function () {
  'use strict';
  var PALETTE = {
    light: ['#1f5f8b', '#c2571a', '#3d7a3a', '#8a3b73', '#8a6d00', '#3f5b9c', '#a83a3a', '#4d6b6b'],
    dark: ['#7fbce6', '#f0a36b', '#8fcf8a', '#d99ac6', '#dcc25a', '#a3b8f0', '#f09a9a', '#a9c7c7']
  };
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  var still = window.matchMedia('(prefers-reduced-motion: reduce)');
  var drawn = [];

  function cells(row, selector) {
    return Array.prototype.slice.call(row.querySelectorAll(selector));
  }

  function numbers(figure) {
    var rows = cells(figure, 'tbody tr');
    var names = cells(figure, 'thead th').slice(1).map(function (th) { return th.textContent; });
    return {
      categories: rows.map(function (row) { return row.querySelector('th').textContent; }),
      series: names.map(function (name, i) {
        return {
          name: name,
          data: rows.map(function (row) { return Number(cells(row, 'td')[i].getAttribute('data-value')); })
        };
      })
    };
  }

  function decimals(figure) {
    return cells(figure, 'tbody td').reduce(function (most, td) {
      return Math.max(most, (td.getAttribute('data-value').split('.')[1] || '').length);
    }, 0);
  }

  function spoken(places) {
    return function (value) {
      return Number(value).toLocaleString('zh-CN', { minimumFractionDigits: places, maximumFractionDigits: 6 });
    };
  }

  function option(figure, width) {
    var style = window.getComputedStyle(document.body);
    var ink = style.color;
    var kind = figure.getAttribute('data-kind');
    var table = numbers(figure);
    var exact = spoken(decimals(figure));
    var text = { color: ink, fontFamily: style.fontFamily };
    var line = { lineStyle: { color: dark.matches ? '#4a5260' : '#d4d9e0' } };
    var base = {
      animation: !still.matches,
      backgroundColor: 'transparent',
      color: dark.matches ? PALETTE.dark : PALETTE.light,
      textStyle: text,
      aria: { enabled: false, decal: { show: window.matchMedia('(prefers-contrast: more)').matches } },
      // Tooltips are painted, not made of HTML: the page's security policy allows no inline styles.
      tooltip: {
        renderMode: 'richText',
        trigger: kind === 'pie' ? 'item' : 'axis',
        axisPointer: { type: kind === 'bar' ? 'shadow' : 'line' },
        valueFormatter: exact,
        confine: true
      },
      legend: { show: kind === 'pie' || table.series.length > 1, type: 'scroll', bottom: 0, textStyle: text }
    };
    if (kind === 'pie') {
      base.series = [{
        type: 'pie',
        radius: ['34%', '64%'],
        center: ['50%', '46%'],
        name: table.series[0].name,
        label: { show: width > 560, color: ink, formatter: '{b}  {d}%' },
        itemStyle: { borderColor: dark.matches ? '#14171c' : '#fff', borderWidth: 1 },
        data: table.categories.map(function (name, i) { return { name: name, value: table.series[0].data[i] }; })
      }];
      return base;
    }
    var across = kind === 'bar' && table.categories.length > 4;
    var words = {
      type: 'category',
      data: table.categories,
      inverse: across,
      axisTick: { show: false },
      axisLine: line,
      axisLabel: { color: ink, interval: 0, width: across ? Math.min(180, width * 0.36) : undefined, overflow: 'break' }
    };
    var values = {
      type: 'value',
      splitNumber: width < 560 ? 3 : 5,
      splitLine: line,
      axisLabel: { color: ink, formatter: spoken(0), hideOverlap: true }
    };
    base.grid = { left: 8, right: 32, top: 24, bottom: table.series.length > 1 ? 40 : 8, containLabel: true };
    base.xAxis = across ? values : words;
    base.yAxis = across ? words : values;
    base.series = table.series.map(function (series) {
      return {
        type: kind,
        name: series.name,
        data: series.data,
        barMaxWidth: 36,
        symbolSize: 8,
        label: {
          show: table.series.length === 1,
          position: across ? 'right' : 'top',
          color: ink,
          formatter: function (point) { return exact(point.value); }
        }
      };
    });
    return base;
  }

  function draw(entry) {
    entry.chart.resize();
    entry.chart.setOption(option(entry.figure, entry.place.clientWidth), true);
  }

  cells(document, 'figure.chart').forEach(function (figure) {
    var place = figure.querySelector('.drawing');
    figure.classList.add('drawn');
    var lines = cells(figure, 'tbody tr').length * Math.max(1, cells(figure, 'thead th').length - 1);
    place.classList.add(lines > 16 ? 'tall' : 'usual');
    var entry = { figure: figure, place: place, chart: window.echarts.init(place) };
    drawn.push(entry);
    draw(entry);
  });

  function again() {
    drawn.forEach(draw);
  }
  window.addEventListener('resize', again);
  window.addEventListener('beforeprint', again);
  dark.addEventListener('change', again);
})();

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/copy_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr qsizetype kRowsAtOnce = 64; ///< Between two looks at the stop token.

QString asCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

CopiedRows copied(const std::vector<ResultRow> &rows, const ResultColumns &columns)
{
    if (rows.size() == 1) {
        return {1, rows.front().title.text + u'\n' + rows.front().id.value, {}};
    }
    CopiedRows table {qsizetype(rows.size()), columns.headings.join(u'\t') + u'\n', u"<table><tr>"_s};
    for (const QString &heading : columns.headings) {
        table.html += u"<th>"_s + heading.toHtmlEscaped() + u"</th>"_s;
    }
    table.html += u"</tr>"_s;
    for (const ResultRow &row : rows) {
        QStringList cells;
        table.html += u"<tr>"_s;
        for (const QString &cell : row.cells) {
            cells.append(asCell(cell));
            table.html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        }
        table.html += u"</tr>"_s;
        table.text += cells.join(u'\t') + u'\n';
    }
    table.html += u"</table>"_s;
    return table;
}

} // namespace

Result<CopiedRows> copyRows(SearchEngine &engine, const std::vector<qint64> &docids, const SearchQuery &query,
    const ResultColumns &columns, const Labels &labels, std::stop_token stop)
{
    std::vector<ResultRow> all;
    for (auto from = docids.begin(); from != docids.end();) {
        const auto to = from + std::min<qsizetype>(kRowsAtOnce, docids.end() - from);
        Result<std::vector<ResultRow>> rows
            = loadRows(engine, {from, to}, query, columns.paths, labels, stop);
        if (!rows) {
            return passOn(rows);
        }
        std::move(rows->begin(), rows->end(), std::back_inserter(all));
        from = to;
    }
    return copied(all, columns);
}

void putOnClipboard(const CopiedRows &rows)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(rows.text);
    if (!rows.html.isEmpty()) {
        data->setHtml(rows.html);
    }
    QGuiApplication::clipboard()->setMimeData(data.release()); // The clipboard owns it from here.
}

} // namespace fourthp::ui

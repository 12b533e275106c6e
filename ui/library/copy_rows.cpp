// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/copy_rows.h"

#include "core/model/own_members.h"
#include "core/model/sharing.h"
#include "core/store/library.h"
#include "core/store/record_reader.h"
#include "ui/common/passing_copy.h"

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

/// What is copied is mostly pasted for others: a person's own notes and tags stay.
ResultColumns withoutOwn(const ResultColumns &columns)
{
    ResultColumns rest;
    for (qsizetype i = 0; i < columns.paths.size(); ++i) {
        if (!isOwn(columns.paths.at(i))) {
            rest.paths.append(columns.paths.at(i));
            rest.headings.append(columns.headings.at(i));
        }
    }
    return rest;
}

CopiedRows copied(const std::vector<ResultRow> &rows, const ResultColumns &columns)
{
    if (rows.size() == 1) {
        return {1, 0, rows.front().title.text + u'\n' + rows.front().id.value, {}};
    }
    CopiedRows table {qsizetype(rows.size()), 0, columns.headings.join(u'\t') + u'\n', u"<table><tr>"_s};
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

Result<CopiedRows> copyRows(const Services &services, const std::vector<qint64> &docids, const SearchQuery &query,
    const ResultColumns &onScreen, const Labels &labels, std::stop_token stop)
{
    const ResultColumns columns = withoutOwn(onScreen);
    const QDate today = services.clock.nowUtc().date();
    const Result<Connection *> connection = services.library.connection();
    if (!connection) {
        return passOn(connection);
    }
    std::vector<ResultRow> all;
    qsizetype heldBack = 0;
    for (auto from = docids.begin(); from != docids.end();) {
        const auto to = from + std::min<qsizetype>(kRowsAtOnce, docids.end() - from);
        const Result<std::vector<StoredRecord>> records = readRecords(**connection, {from, to});
        if (!records) {
            return passOn(records);
        }
        std::vector<qint64> allowed;
        for (const StoredRecord &record : *records) {
            if (record.visible && mayLeave(record.shown(), today)) {
                allowed.push_back(record.docid);
            } else {
                ++heldBack;
            }
        }
        Result<std::vector<ResultRow>> rows = loadRows(services.search, allowed, query, columns.paths, labels, stop);
        if (!rows) {
            return passOn(rows);
        }
        std::move(rows->begin(), rows->end(), std::back_inserter(all));
        from = to;
    }
    CopiedRows taken = copied(all, columns);
    taken.heldBack = heldBack;
    return taken;
}

void putOnClipboard(const CopiedRows &rows)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(rows.text);
    if (!rows.html.isEmpty()) {
        data->setHtml(rows.html);
    }
    makePassing(*data);
    QGuiApplication::clipboard()->setMimeData(data.release()); // The clipboard owns it from here.
}

} // namespace fourthp::ui

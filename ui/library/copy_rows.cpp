// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/copy_rows.h"

#include "core/exchange/export_run.h"
#include "core/model/own_members.h"
#include "core/store/access_log.h"
#include "ui/common/passing_copy.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/export_job.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString asCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

/// What is copied is mostly pasted for others: a person's own notes and tags stay.
QStringList withoutOwn(QStringList paths)
{
    paths.removeIf([](const QString &path) { return isOwn(path); });
    return paths;
}

QString tableRow(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells) {
        row += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    }
    return row + u"</tr>"_s;
}

CopiedRows tableOf(const std::vector<QStringList> &rows, const QStringList &headings)
{
    CopiedRows table {qsizetype(rows.size()), 0, headings.join(u'\t') + u'\n',
        u"<table>"_s + tableRow(headings, u"th"_s)};
    for (QStringList cells : rows) {
        table.html += tableRow(cells, u"td"_s);
        std::transform(cells.begin(), cells.end(), cells.begin(), asCell);
        table.text += cells.join(u'\t') + u'\n';
    }
    table.html += u"</table>"_s;
    return table;
}

AccessEntry entryOf(const Services &services, qint64 records)
{
    return {.who = services.settings.author(),
        .way = ExitWay::Clipboard,
        .format = u"table"_s,
        .records = records,
        .redaction = redactionCode({})};
}

} // namespace

Result<CopiedRows> copyRows(const Services &services, const std::vector<qint64> &docids,
    const ResultColumns &onScreen, const Labels &labels, std::stop_token stop)
{
    // An export like any other: one place decides what leaves, and what of it.
    ExportOptions options;
    options.format = ExportFormat::Tsv;
    options.preset = CsvPreset::Data;
    options.columns = docids.size() == 1 ? QStringList {u"title"_s, u"address"_s} : withoutOwn(onScreen.paths);
    const Result<ExportText> text = exportText(
        services.library, docids, qint64(docids.size()), options, labels, translated, std::move(stop));
    if (!text) {
        return passOn(text);
    }
    std::vector<QStringList> rows = readTable(text->bytes, u'\t');
    rows.erase(rows.begin()); // The headings are those of the screen.
    CopiedRows taken;
    if (docids.size() == 1) {
        taken = {qsizetype(rows.size()), 0, rows.empty() ? QString() : rows.front().join(u'\n'), {}, Noted::InLog};
    } else {
        QStringList headings;
        for (const QString &path : text->report.columns) {
            headings.append(onScreen.headings.value(onScreen.paths.indexOf(path)));
        }
        taken = tableOf(rows, headings);
    }
    taken.heldBack = qsizetype(text->report.heldBack.unshared());
    const auto noted
        = taken.count == 0 ? Noted::InLog : noteLeaving(services.library, entryOf(services, taken.count));
    taken.noted = noted.value_or(Noted::InLog);
    return noted ? Result<CopiedRows>(std::move(taken)) : passOn(noted);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/copy_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString asCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

void copyToClipboard(const std::vector<ResultRow> &rows, const ResultColumns &columns)
{
    if (rows.empty()) {
        return;
    }
    auto data = std::make_unique<QMimeData>();
    if (rows.size() == 1) {
        data->setText(rows.front().title.text + u'\n' + rows.front().id.value);
        QGuiApplication::clipboard()->setMimeData(data.release());
        return;
    }
    QString text = columns.headings.join(u'\t') + u'\n';
    QString html = u"<table><tr>"_s;
    for (const QString &heading : columns.headings) {
        html += u"<th>"_s + heading.toHtmlEscaped() + u"</th>"_s;
    }
    html += u"</tr>"_s;
    for (const ResultRow &row : rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const QString &cell : row.cells) {
            cells.append(asCell(cell));
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
        text += cells.join(u'\t') + u'\n';
    }
    data->setText(text);
    data->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(data.release()); // The clipboard owns it from here.
}

} // namespace fourthp::ui

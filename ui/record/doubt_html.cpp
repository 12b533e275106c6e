// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/doubt_html.h"

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::RecordPage)
};

constexpr int kSideBySide = 2; ///< The pane is narrow.

QString cellHtml(const QJsonObject &statement, const QString &shown, const Field *field, const Labels &labels,
    const PageStyle &style)
{
    const QString value = statement.value("value"_L1).toString();
    const QString said = field == nullptr       ? value
        : field->kind == FieldKind::PartialDate ? Formats::partialDate(value)
                                                : labels.of(*field, value);
    QString html = Formats::isolated(said.toHtmlEscaped());
    if (!shown.isEmpty() && value == shown) {
        html = u"<b>%1</b> <span style=\"color:%2\">[%3]</span>"_s.arg(
            html, style.secondary.name(), Text::tr("shown").toHtmlEscaped());
    }
    return html
        + u"<br/><span style=\"color:%1\">%2</span>"_s.arg(style.secondary.name(),
            Formats::isolated(statement.value("source"_L1).toString().toHtmlEscaped()));
}

} // namespace

QString doubtHtml(
    const QJsonObject &dispute, const Field *field, const Labels &labels, const PageStyle &style)
{
    const QJsonArray statements = dispute.value("statements"_L1).toArray();
    const bool isDispute = statements.size() > 1;
    QString html
        = u"<b>%1</b> %2"_s.arg((isDispute ? Text::tr("Disputed") : Text::tr("Not certain")).toHtmlEscaped(),
            Formats::isolated(dispute.value("why"_L1).toString().toHtmlEscaped()));
    if (isDispute) {
        html += u"<table width=\"100%\" cellpadding=\"4\" style=\"margin-top:2px\">"_s;
        for (qsizetype i = 0; i < statements.size(); ++i) {
            html += i % kSideBySide == 0 ? u"<tr>"_s : QString();
            html += u"<td width=\"%1%\" style=\"border-left:2px solid %2\">%3</td>"_s.arg(100 / kSideBySide)
                        .arg(style.line.name(),
                            cellHtml(statements.at(i).toObject(), dispute.value("shown"_L1).toString(), field,
                                labels, style));
            html += i % kSideBySide == kSideBySide - 1 || i + 1 == statements.size() ? u"</tr>"_s : QString();
        }
        html += u"</table>"_s;
    }
    return u"<table width=\"100%\" cellpadding=\"5\" style=\"background-color:%1; margin-top:3px\"><tr><td>%2</td></tr></table>"_s
        .arg(style.warningBackground.name(), html);
}

} // namespace fourthp::ui

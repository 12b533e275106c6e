// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_page.h"

#include "ui/record/doubt_html.h"
#include "ui/record/field_html.h"
#include "ui/record/history_html.h"

#include "core/model/case_study.h"
#include "core/model/field_catalogue.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::RecordPage)
};

class PageWriter
{
public:
    PageWriter(const RecordContents &contents, const Labels &labels, const PageStyle &style)
        : m_contents(contents)
        , m_document(contents.record.shown())
        , m_labels(labels)
        , m_style(style)
        , m_fields(labels, style, contents.links)
    {
    }

    RecordPage write()
    {
        RecordPage page;
        page.overview = wrapped(head() + notices() + sections(page.emptyFields));
        page.links = wrapped(linkLists(page.linkCount));
        page.history = wrapped(historyHtml(m_contents, m_labels, m_style));
        page.languages = languagesOf();
        return page;
    }

private:
    QString wrapped(const QString &body) const
    {
        return u"<div dir=\"%1\">%2</div>"_s.arg(m_style.rightToLeft ? u"rtl"_s : u"ltr"_s, body);
    }

    QString badge(const QString &text) const
    {
        return u"<span style=\"color:%1\">[%2]</span> "_s.arg(m_style.secondary.name(), text.toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
    }

    QString head() const
    {
        const QStringList &languages = m_labels.languages();
        QString html = u"<p style=\"color:%1; margin-bottom:2px\">%2</p>"_s.arg(
            m_style.secondary.name(), labelOf(m_document.type()).toHtmlEscaped());
        html += u"<h2 style=\"margin-top:0; margin-bottom:6px\">%1</h2>"_s.arg(
            paragraphDirection(m_document.title(languages).text, m_document.title(languages).text.toHtmlEscaped()));
        QString badges = badge(m_labels.of(FieldKind::Code, u"review_state", reviewStateCode(m_document.reviewState())));
        if (const QString grade = m_document.value(u"verification").toString(); !grade.isEmpty()) {
            badges += badge(m_labels.of(FieldKind::Code, u"verification", grade));
        }
        badges += badge(m_document.tlp());
        if (m_document.isSample()) {
            badges += badge(Text::tr("Sample"));
        }
        if (m_contents.record.dirty) {
            badges += badge(Text::tr("Changed on this computer"));
        }
        html += u"<p style=\"margin-top:0\">%1</p>"_s.arg(badges);
        return html;
    }

    QString notice(const QString &text) const
    {
        return u"<table width=\"100%\" cellpadding=\"6\" style=\"background-color:%1; margin-bottom:8px\"><tr><td>%2</td></tr></table>"_s.arg(
            m_style.warningBackground.name(), text.toHtmlEscaped());
    }

    QString notices() const
    {
        QString html;
        const PartnershipSides sides = m_contents.sides.value_or(CaseStudy::from(m_document).sides());
        if (m_document.type() == RecordType::CaseStudy && !sides.isPublicPrivate()) {
            html += notice(Text::tr("As far as is known, this is not a public-private partnership: it needs at least one public and one private partner."));
        }
        if (m_contents.record.state == "read_only_newer"_L1) {
            html += notice(Text::tr("This record was written by a newer version of the program. It can be read here, not changed."));
        }
        if (m_contents.record.state == "deleted_on_hub"_L1) {
            html += notice(Text::tr("This record was deleted on the hub; your edited copy is kept here."));
        }
        return html;
    }

    QString sections(int &emptyFields)
    {
        QMap<int, QString> bySection;
        std::set<QString> doubtsShown;
        for (const Field *field : fieldsOf(m_document.type())) {
            if (field->has(Internal) || field->key == "title"_L1 || field->key == "links"_L1 || field->key == "disputed"_L1
                || field->key == "review_state"_L1 || field->key == "verification"_L1 || field->key == "tlp"_L1) {
                continue;
            }
            const QString value = m_fields.valueHtml(*field, m_document.json().value(field->key));
            const QString doubt = doubtsOf(field->key);
            if (!doubt.isEmpty()) {
                doubtsShown.insert(field->key);
            }
            if (value.isEmpty() && doubt.isEmpty()) {
                ++emptyFields;
                if (!m_style.showEmptyFields) {
                    continue;
                }
            }
            bySection[int(field->section)] += fieldHtml(*field, value, doubt);
        }
        QString html;
        for (auto it = bySection.cbegin(); it != bySection.cend(); ++it) {
            html += u"<h3 style=\"margin-top:14px; margin-bottom:4px\">%1</h3>"_s.arg(labelOf(Section(it.key())).toHtmlEscaped()) + it.value();
        }
        return html + otherDoubts(doubtsShown);
    }

    QString fieldHtml(const Field &field, const QString &value, const QString &doubt) const
    {
        if (field.key == "summary"_L1) {
            return value + doubt;
        }
        const QString shown = value.isEmpty() && doubt.isEmpty() ? u"–"_s : value;
        return u"<p style=\"margin-top:6px; margin-bottom:0; color:%1\">%2</p>%3%4"_s.arg(
            m_style.secondary.name(), labelOf(field).toHtmlEscaped(), shown, doubt);
    }

    /// The doubt about a field, to stand right below it.
    QString doubtsOf(const QString &key) const
    {
        QString html;
        for (const QJsonValue value : m_document.json().value("disputed"_L1).toArray()) {
            if (value.toObject().value("field"_L1).toString().section(u'.', 0, 0) == key) {
                html += doubtOf(value.toObject());
            }
        }
        return html;
    }

    QString doubtOf(const QJsonObject &dispute) const
    {
        const Field *field = findField(m_document.type(), dispute.value("field"_L1).toString());
        return doubtHtml(dispute, field, m_labels, m_style);
    }

    QString otherDoubts(const std::set<QString> &shown) const
    {
        QString html;
        for (const QJsonValue value : m_document.json().value("disputed"_L1).toArray()) {
            if (!shown.contains(value.toObject().value("field"_L1).toString().section(u'.', 0, 0))) {
                html += doubtOf(value.toObject());
            }
        }
        return html;
    }

    QString linkLists(int &count) const
    {
        QMap<QString, QStringList> byHeading;
        std::set<QString> seen;
        for (const ResolvedLink &link : m_contents.links) {
            const QString heading = m_fields.linkHeading(link);
            if (!seen.insert(heading + link.other.value).second) {
                continue;
            }
            if (++count > kLinksAtFirst && !m_style.showAllLinks) {
                continue;
            }
            byHeading[heading] += m_fields.recordLink(link.other, bestText(link.title, m_labels.languages()).text)
                + u" <span style=\"color:%1\">%2</span>"_s.arg(m_style.secondary.name(),
                    link.type == RecordType::Unknown ? QString() : labelOf(link.type).toHtmlEscaped());
        }
        if (byHeading.isEmpty()) {
            return u"<p style=\"color:%1\">%2</p>"_s.arg(m_style.secondary.name(), Text::tr("No other record is linked with this one.").toHtmlEscaped());
        }
        QString html;
        for (auto it = byHeading.cbegin(); it != byHeading.cend(); ++it) {
            html += u"<h3 style=\"margin-bottom:4px\">%1</h3><ul style=\"margin-top:0\"><li>%2</li></ul>"_s.arg(
                it.key().toHtmlEscaped(), it.value().join(u"</li><li>"_s));
        }
        if (count > kLinksAtFirst && !m_style.showAllLinks) {
            html += u"<p><a href=\"%1:\">%2</a></p>"_s.arg(
                kAllLinksScheme, Text::tr("Show %Ln more link(s)", nullptr, count - kLinksAtFirst).toHtmlEscaped());
        }
        return html;
    }

    QStringList languagesOf() const
    {
        std::set<QString> found;
        for (const Field *field : fieldsOf(m_document.type())) {
            if (field->has(Translatable)) {
                for (const QString &language : m_document.json().value(field->key).toObject().keys()) {
                    found.insert(language);
                }
            }
        }
        return {found.begin(), found.end()};
    }

    const RecordContents &m_contents;
    const Document m_document;
    const Labels &m_labels;
    const PageStyle &m_style;
    FieldHtml m_fields;
};

} // namespace

RecordPage writeRecordPage(const RecordContents &contents, const Labels &labels, const PageStyle &style)
{
    return PageWriter(contents, labels, style).write();
}

} // namespace fourthp::ui

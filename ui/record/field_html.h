// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/record_page.h"

#include "core/model/field.h"

#include <QJsonValue>
#include <QString>

namespace fourthp::ui {

/// Values of fields as escaped HTML. Safe from any thread.
class FieldHtml
{
public:
    FieldHtml(const Labels &labels, const PageStyle &style, const std::vector<ResolvedLink> &links)
        : m_labels(labels)
        , m_style(style)
        , m_links(links)
    {
    }

    /// Empty if nothing is filled.
    QString valueHtml(const Field &field, const QJsonValue &value) const;
    /// A link to another record; without a title it says that the record is not here yet.
    QString recordLink(const RecordId &id, const QString &title) const;
    /// "is partner in", or the label of the field that states the link; from the other end the inverse.
    QString linkHeading(const ResolvedLink &link) const;

private:
    QString oneValue(const Field &field, const QJsonValue &value) const;
    QString groupHtml(const Field &field, const QJsonObject &group) const;
    QString titleOf(const RecordId &id) const;

    const Labels &m_labels;
    const PageStyle &m_style;
    const std::vector<ResolvedLink> &m_links;
};

/// Wraps already escaped HTML so that it runs in the direction of `text`.
QString paragraphDirection(const QString &text, const QString &html);

} // namespace fourthp::ui

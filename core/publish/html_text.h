// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QHash>

namespace fourthp {

/// In which file of a web each anchor lies.
using AnchorPages = QHash<QString, QString>;

/// Runs of text as HTML, on one page of a web. Pure.
class HtmlText
{
public:
    HtmlText(const AnchorPages &pages, const QString &page)
        : m_pages(pages)
        , m_page(page)
    { }

    /// ` lang="fr" dir="ltr"`; empty for no language.
    static QString languageAttributes(const QString &language);
    /// The language that all of the runs are in; empty if that of the document is among them.
    static QString commonLanguage(const PublicationSpans &spans);

    /// `around` is the language of the element that the runs stand in, as `commonLanguage` told it.
    QString spans(const PublicationSpans &spans, const QString &around = {}) const;
    /// `<p lang=… dir=…>…</p>`, for any name of an element; `attributes` begin with a blank.
    QString element(const QString &name, const PublicationSpans &spans, const QString &attributes = {}) const;
    /// Where a link leads from this page; empty for what must not be one.
    QString address(const QString &link) const;

private:
    const AnchorPages &m_pages;
    QString m_page;
};

/// The runs without style.
QString plainText(const PublicationSpans &spans);

} // namespace fourthp

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
    /// `language` is that of the document.
    HtmlText(const AnchorPages &pages, const QString &page, const QString &language)
        : m_pages(pages)
        , m_page(page)
        , m_language(language)
    { }

    /// ` lang="fr" dir="ltr"`; empty for no language.
    static QString languageAttributes(const QString &language);
    /// The language that most of the text is in; empty for that of the document.
    static QString mainLanguage(const PublicationSpans &spans);

    /// `around` is the language of the element that the runs stand in; empty for that of the document.
    QString spans(const PublicationSpans &spans, const QString &around = {}) const;
    /// `<td>…</td>`, for any name of an element; `attributes` begin with a blank. It keeps to the side of the
    /// document, whatever language the runs are in.
    QString element(const QString &name, const PublicationSpans &spans, const QString &attributes = {}) const;
    /// A paragraph, on the side that its language begins on.
    QString paragraph(const PublicationSpans &spans, const QString &attributes = {}) const;
    /// Where a link leads from this page; empty for what must not be one.
    QString address(const QString &link) const;

private:
    const AnchorPages &m_pages;
    QString m_page;
    QString m_language;
};

/// The runs without style.
QString plainText(const PublicationSpans &spans);

} // namespace fourthp

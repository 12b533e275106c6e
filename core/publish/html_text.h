// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QHash>

namespace fourthp {

/// Where an anchor of a web lies.
struct AnchorPlace
{
    QString page; ///< Name of the file.
    QString heading; ///< Its text; empty for what is none.
};
using AnchorPlaces = QHash<QString, AnchorPlace>;

/// Runs of text as HTML, on one page of a web. Pure.
class HtmlText
{
public:
    /// `language` is that of the document.
    HtmlText(const AnchorPlaces &places, const QString &page, const QString &language)
        : m_places(places)
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
    const AnchorPlaces &m_places;
    QString m_page;
    QString m_language;
};

/// The runs without style.
QString plainText(const PublicationSpans &spans);

} // namespace fourthp

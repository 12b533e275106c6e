// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace fourthp {

/// Which parts stand around the case studies of a book.
struct PublicationParts
{
    bool contents = true; ///< Table of contents; without it the document is no book.
    bool numbers = true; ///< Counts by country, sector and so on, with map and charts.
    bool caseList = true; ///< A table of all case studies.
    bool indexes = true; ///< By country and by sector.
    bool partners = true; ///< Who takes part in which case study.
    friend bool operator==(const PublicationParts &, const PublicationParts &) = default;
};

/// What a publication is to be like.
struct PublicationOptions
{
    QString language = QStringLiteral("en"); ///< BCP 47, of headings and of texts where they are there in it.
    PublicationParts parts {};
    /// Whom it is for; without it, what is marked TLP:AMBER or TLP:AMBER+STRICT makes no publication.
    QString recipients {};
    QDate date {}; ///< Of issue; a frozen edition bears the day on which it was frozen.
};

} // namespace fourthp

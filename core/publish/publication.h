// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace fourthp {

// A document to be read on paper or screen, apart from the form it is written in. Every writer – HTML,
// Markdown, PDF, ODT, DOCX – takes this and nothing else, so that a new one knows nothing of records.

/// A run of text in one style.
struct PublicationSpan
{
    QString text {};
    bool isStrong = false;
    bool isEmphasised = false;
    QString link {}; ///< `http:`, `https:`, `mailto:`, or `#anchor` inside of the document. Empty for none.
    QString language {}; ///< BCP 47; empty for that of the document. Its script says its direction.
    friend bool operator==(const PublicationSpan &, const PublicationSpan &) = default;
};
using PublicationSpans = std::vector<PublicationSpan>;

struct PublicationTable
{
    std::vector<PublicationSpans> headings {};
    std::vector<std::vector<PublicationSpans>> rows {}; ///< Each as long as `headings`.
    friend bool operator==(const PublicationTable &, const PublicationTable &) = default;
};

/// A drawing as vector graphics, which depends on nothing outside of it.
struct PublicationFigure
{
    QByteArray svg {}; ///< SVG 1.1, no scripts, no references, text as text.
    int width = 0; ///< In CSS pixels of 1/96 inch.
    int height = 0;
    QString alternative {}; ///< What it shows, for those who do not see it.
    friend bool operator==(const PublicationFigure &, const PublicationFigure &) = default;
};

struct IndexEntry
{
    QString term {};
    std::vector<QString> anchors {}; ///< Of the headings that it leads to, in their order.
    friend bool operator==(const IndexEntry &, const IndexEntry &) = default;
};

struct PublicationBlock
{
    enum class Kind {
        Heading, ///< `level` 1 to 4, `spans`, `anchor`.
        Paragraph,
        Bullet,
        Numbered,
        Fact, ///< `term` and what it is, as a line of a case's facts.
        Note, ///< Of a source: small, with `anchor` and the number in `term`.
        Caption, ///< Of the table or figure before it.
        Table,
        Figure,
        Contents, ///< All headings down to `level`; with page numbers where there are pages.
        Index, ///< `index`, with page numbers where there are pages.
        PageBreak,
    };
    Kind kind = Kind::Paragraph;
    int level = 0;
    QString anchor {}; ///< Unique in the document; ASCII letters, digits, hyphens.
    QString term {};
    PublicationSpans spans {};
    PublicationTable table {};
    PublicationFigure figure {};
    std::vector<IndexEntry> index {};
    friend bool operator==(const PublicationBlock &, const PublicationBlock &) = default;
};

/// Words of the document's language that writers put in.
struct PublicationWords
{
    QString contents {}; ///< Heading of the contents.
    QString search {}; ///< Label of a search box.
    QString noHits {}; ///< What it says without hits.
    QString page {}; ///< `Page %1 of %2`.
    QString labelled = QStringLiteral("%1: %2"); ///< How a term and what it is stand in one line.
    QString previous {}; ///< Link to the chapter before.
    QString next {}; ///< Link to the chapter after.
    QString skip {}; ///< Link past what is the same on every page.
    friend bool operator==(const PublicationWords &, const PublicationWords &) = default;
};

/// What writers begin with is made of the members: title, subtitle, date and marking. `blocks` is what
/// follows. A document that holds contents is a book; without, it is a sheet or a list, and its title a
/// heading above.
struct Publication
{
    QString title {};
    QString subtitle {}; ///< A line; empty for none.
    QString language = QStringLiteral("en"); ///< BCP 47, of words and reading direction.
    bool isRightToLeft = false;
    QString marking {}; ///< Traffic Light Protocol label and recipients: on every page, or at the top. Empty
                        ///< for none.
    QDate date {}; ///< Of issue.
    QString creator {}; ///< For the document's properties.
    PublicationWords words {};
    std::vector<PublicationBlock> blocks {};
    friend bool operator==(const Publication &, const Publication &) = default;
};

/// For the program that renders pages, which is another process. Canonical: equal documents give equal bytes.
QByteArray toJson(const Publication &publication);
/// Damaged for what is none, with the place as detail; sizes are capped by the bytes handed in.
[[nodiscard]] Result<Publication> publicationFromJson(const QByteArray &bytes);

} // namespace fourthp

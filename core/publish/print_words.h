// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"
#include "core/publish/publication.h"

#include <QJsonValue>
#include <QSet>

namespace fourthp {

/// Texts and words of what is printed, in the language of the publication. Its contents must outlive it. A
/// small value; pure.
class PrintWords
{
public:
    PrintWords(const EditionContents &contents, const QString &language)
        : m_contents(&contents)
        , m_language(language)
    { }

    const EditionContents &contents() const { return *m_contents; }
    const QString &language() const { return m_language; }

    QString word(const QString &key) const { return m_contents->word(key, m_language); }
    QString fieldLabel(const QString &path) const { return word(u"field." + path); }
    /// A name and what belongs to it, as the language puts them together.
    QString labelled(const QString &name, const QString &text) const;
    /// The same with runs of text.
    PublicationSpans labelled(const QString &name, const PublicationSpans &spans) const;
    /// What stands between the values of a list, with its blank.
    QString comma() const;
    /// The best text of a translated value, told to be in another language where it is.
    PublicationSpan text(const QJsonValue &value) const;
    /// What is no words, as a date or an address. It reads from the left in every language: told so, for
    /// within Arabic the parts of a date would change places.
    PublicationSpan sign(const QString &text) const;
    QString caseTitle(const Document &study) const;
    /// The language of plain texts of a record; empty if it is that of the publication, or not known.
    QString plainTextLanguage(const Document &record) const;

    /// A text in the safe subset of Markdown as blocks; headings in it stand below `underLevel`. A text that
    /// is in another language says so at its end.
    std::vector<PublicationBlock> markedBlocks(const QJsonValue &value, int underLevel) const;
    /// What a writer puts in.
    PublicationWords words() const;

private:
    /// Empty for the language of the publication, be it that of another region.
    QString otherLanguage(const QString &language) const;

    const EditionContents *m_contents;
    QString m_language;
};

/// Gives each part of a document an anchor of its own.
class Anchors
{
public:
    /// `wish` brought to letters, digits and hyphens; with a number behind it if it was given away before.
    QString take(const QString &wish);

private:
    QSet<QString> m_taken;
};

// Blocks in one line.
PublicationSpans plainSpans(const QString &text);
PublicationBlock headingBlock(int level, const QString &anchor, const PublicationSpans &spans);
PublicationBlock blockOf(PublicationBlock::Kind kind, const PublicationSpans &spans);
PublicationBlock figureBlock(const PublicationFigure &figure);

/// BCP 47 for what is no language at all, as a number.
inline constexpr QLatin1StringView kNoLinguisticContent {"zxx"};

/// Whether a script of this language (BCP 47) is written from right to left.
bool isWrittenRightToLeft(const QString &language);
/// An address that may stand in a document: http, https or mailto.
bool isLinkAllowed(const QString &address);
/// An allowed address as formats want it that take URIs alone: all else in it percent-encoded.
QString encodedLink(const QString &address);

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/publish/print_words.h"

#include <vector>

namespace fourthp {

/// The sources of one case study as numbered notes, to which results and criticism refer. Pure.
class SourceNotes
{
public:
    /// `anchor` is that of the case, `level` that of the heading.
    SourceNotes(
        const PrintWords &words, const Document &study, const QString &anchor, int level, Anchors &anchors);

    /// What stands for a source that is stated by its id, its title or its address: the number of its note as
    /// a link; the text itself if it is none of the sources.
    PublicationSpan reference(const QString &source) const;
    /// Heading and notes; none without sources.
    std::vector<PublicationBlock> blocks() const;

private:
    struct Note
    {
        QStringList names; ///< By which it may be stated.
        QString anchor;
        PublicationSpans spans;
    };
    PublicationSpans describe(const QJsonObject &source) const;

    PrintWords m_words;
    QString m_language; ///< Of plain texts of the case, where it is another one.
    QString m_anchor; ///< Of the heading.
    int m_level;
    std::vector<Note> m_notes;
};

} // namespace fourthp

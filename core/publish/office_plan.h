// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/office_styles.h"
#include "core/publish/publication.h"

#include <QHash>
#include <QString>

#include <vector>

namespace fourthp {

/// How a publication is told in a format that knows footnotes: a note of a source stands at the foot of the
/// page that refers to it first, so that it is not in the list of notes any more. Borrows from the
/// publication.
class OfficePlan
{
public:
    explicit OfficePlan(const Publication &publication);

    /// What is to be written, in its order: without the notes that became footnotes, and without headings
    /// under which nothing else stood.
    const std::vector<const PublicationBlock *> &blocks() const { return m_blocks; }
    /// The headings among them.
    const std::vector<const PublicationBlock *> &headings() const { return m_headings; }
    /// Whether something that can be led to bears this anchor.
    bool hasAnchor(const QString &anchor) const { return m_anchors.contains(anchor); }
    /// The footnote that a link leads to; null if it leads to something else.
    const PublicationBlock *footnoteOf(const QString &link) const;
    /// That of the title: of a book a page begins with it, above a sheet or a list it is a heading.
    OfficeStyle titleStyle() const;
    /// What stands before a fact or a note. Beside footnotes, which have numbers of their own, that of a note
    /// would mislead.
    QString termOf(const PublicationBlock &block) const;

private:
    void takeBlocks(const Publication &publication);
    std::vector<const PublicationBlock *> m_blocks;
    std::vector<const PublicationBlock *> m_headings;
    QHash<QString, const PublicationBlock *> m_anchors;
    QHash<QString, const PublicationBlock *> m_footnotes; ///< By anchor.
};

/// Whether the text of a reference is the number of its note alone, as `[3]`, in place of which the mark of
/// the footnote stands.
bool isMark(const QString &text, const PublicationBlock &note);

} // namespace fourthp

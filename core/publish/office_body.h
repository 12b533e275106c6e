// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/office_plan.h"

#include <stop_token>

namespace fourthp {

/// The recipe of an office document: what its writers put down of a publication, and in which style.
class OfficeBody
{
public:
    virtual ~OfficeBody() = default;

protected:
    OfficeBody(const Publication &publication, const std::stop_token &stop)
        : m_publication(publication)
        , m_plan(publication)
        , m_stop(stop)
    { }

    /// What is written from now on is not wanted any more.
    bool isStopped() const { return m_stop.stop_requested(); }

    /// Title, subtitle, date and marking.
    void writeFront();
    void writeBlock(const PublicationBlock &block);
    /// Whether what is written now has to begin a page; it is told once.
    bool takeBreak();

    virtual void writeLine(OfficeStyle style, const QString &text) = 0;
    virtual void writeHeading(OfficeStyle style, const PublicationBlock &block) = 0;
    virtual void writeParagraph(OfficeStyle style, const PublicationBlock &block) = 0;
    virtual void writeItem(OfficeStyle style, const PublicationBlock &block) = 0;
    /// A term, and behind the tab what it is. The term is in the language of the publication, and says the
    /// direction.
    virtual void writeTermed(OfficeStyle style, const PublicationBlock &block) = 0;
    virtual void writeTable(const PublicationTable &table) = 0;
    virtual void writeFigure(const PublicationFigure &figure) = 0;
    virtual void writeContents(const PublicationBlock &block) = 0;
    /// A term with links to the pages of these anchors. An index of the program's own kind would know one
    /// list in a document only.
    virtual void writeIndexEntry(const QString &term, const std::vector<QString> &anchors) = 0;

    const Publication &m_publication;
    const OfficePlan m_plan;

private:
    void writeIndex(const PublicationBlock &block);

    std::stop_token m_stop;
    bool m_isBreakWaiting = false;
};

} // namespace fourthp

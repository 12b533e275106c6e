// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace fourthp::ui {

/// One page of the manual. Its name is its path below the manual's folder without ".md": "en/finding",
/// "command-line".
struct ManualPage
{
    QString name;
    QString title; ///< As the contents name it.
    QString markdown;
};

/// A group of the list of contents.
struct ManualChapter
{
    QString title;
    std::vector<QString> pages {}; ///< Names, in reading order.
};

/// A page with the words that were searched.
struct ManualHit
{
    QString page; ///< Its name.
    QString title;
    QString passage; ///< The first line with one of the words, without marks.
};

/// The whole manual in one language, in memory: some thirty pages of a few kilobytes, read from the program
/// itself. What is in it, and in which order, its page "index" says: headings are chapters, and a list item
/// with a link is a page.
class ManualPages
{
public:
    /// Reads the pages in `language` ("fr", "ar" or "fr_CA"), in English where there is none. NotFound if the
    /// folder holds no manual, Damaged if the contents name a page that is not there.
    static Result<ManualPages> open(
        const QString &language, const QString &folder = QStringLiteral(":/manual"));

    /// The folder that page names are relative to.
    const QString &folder() const { return m_folder; }
    /// The language that the manual is in, as the name of its folder.
    const QString &language() const { return m_language; }
    const std::vector<ManualChapter> &chapters() const { return m_chapters; }
    /// Null if there is none.
    const ManualPage *page(const QString &name) const;
    /// The name of the page of this language on `topic`: "finding" gives "fr/finding".
    QString pageOn(const QString &topic) const { return m_language + u'/' + topic; }
    /// The name of the page that a link on `page` leads to; empty if it leads to no page of the manual.
    QString linked(const QString &page, const QString &link) const;
    /// Pages with all of the words, those first that have them in their titles. Case, accents and letter
    /// variants make no difference, and a word may be the beginning or the middle of a longer one.
    std::vector<ManualHit> find(const QString &words) const;

private:
    Result<void> readContents();
    Result<void> readPage(const QString &name);

    QString m_folder;
    QString m_language;
    std::vector<ManualPage> m_pages; ///< The contents first, then in their order.
    std::vector<ManualChapter> m_chapters;
};

/// A line of Markdown as it is read: without marks, addresses and pictures.
QString withoutMarks(QString line);

} // namespace fourthp::ui

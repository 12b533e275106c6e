// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_pages.h"

#include "core/base/text_fold.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr QLatin1String kContents("index");
constexpr int kPassageLength = 140; ///< Characters; two lines of the list.

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorKind::NotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, path, file.errorString());
    }
    return QString::fromUtf8(file.readAll());
}

QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2).trimmed() : first.trimmed();
}

/// A page as it is searched: one text for a line.
QStringList readableLines(const QString &markdown)
{
    QStringList lines;
    for (const QString &line : markdown.split(u'\n')) {
        const QString text = withoutMarks(line);
        if (!text.isEmpty()) {
            lines.append(text);
        }
    }
    return lines;
}

bool hasAll(const QString &folded, const QStringList &words)
{
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

/// The line that says the most of what was searched; below the title, if there is one.
QString passageOf(const QStringList &lines, const QStringList &words)
{
    QString best;
    qsizetype bestWords = 0;
    for (const QString &line : lines.mid(1)) {
        const QString folded = foldText(line);
        const auto found = std::count_if(
            words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
        if (found > bestWords) {
            best = line;
            bestWords = found;
        }
    }
    return best.size() > kPassageLength ? best.left(kPassageLength - 1).trimmed() + u'…' : best;
}

} // namespace

QString withoutMarks(QString line)
{
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression start(u"^\\s*(#{1,6} |[-*] |\\d+\\. |\\|)"_s);
    static const QRegularExpression rule(u"^[-| :]*$"_s);
    line.replace(picture, u"\\1"_s).replace(link, u"\\1"_s).remove(start);
    if (rule.match(line).hasMatch()) {
        return {};
    }
    return line.remove(u"**"_s).remove(u'`').replace(u'|', u' ').simplified();
}

Result<ManualPages> ManualPages::open(const QString &language, const QString &folder)
{
    ManualPages manual;
    manual.m_folder = folder;
    manual.m_language = language.section(u'_', 0, 0).section(u'-', 0, 0);
    if (!QFile::exists(folder + u'/' + manual.m_language + u"/index.md")) {
        manual.m_language = u"en"_s;
    }
    if (const Result<void> read = manual.readContents(); !read) {
        return passOn(read);
    }
    return manual;
}

Result<void> ManualPages::readContents()
{
    const QString contents = pageOn(kContents);
    if (const Result<void> read = readPage(contents); !read) {
        return passOn(read);
    }
    static const QRegularExpression item(u"^- \\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    const QString markdown = m_pages.front().markdown;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u"## "_s)) {
            m_chapters.push_back({line.mid(3).trimmed()});
        } else if (const QRegularExpressionMatch match = item.match(line);
                   match.hasMatch() && !m_chapters.empty()) {
            const QString name = QDir::cleanPath(m_language + u'/' + match.captured(2)).chopped(3);
            if (const Result<void> read = readPage(name); !read) {
                return fail(ErrorKind::Damaged, name, read.error().detail);
            }
            m_pages.back().title
                = match.captured(1); // In the reader's language, where the page itself is not.
            m_chapters.back().pages.push_back(name);
        }
    }
    return {};
}

Result<void> ManualPages::readPage(const QString &name)
{
    Result<QString> text = readText(m_folder + u'/' + name + u".md");
    if (!text) {
        return passOn(text);
    }
    m_pages.push_back({name, titleOf(*text), *text});
    return {};
}

const ManualPage *ManualPages::page(const QString &name) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const ManualPage &page) { return page.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

QString ManualPages::linked(const QString &page, const QString &link) const
{
    if (!link.endsWith(u".md"_s) || link.contains(u':')) {
        return {};
    }
    const QString name = QDir::cleanPath(page.section(u'/', 0, -2) + u'/' + link).chopped(3);
    // A page at the top of the folder has an empty path before its name.
    const QString plain = name.startsWith(u'/') ? name.mid(1) : name;
    return this->page(plain) != nullptr ? plain : QString();
}

std::vector<ManualHit> ManualPages::find(const QString &words) const
{
    const QStringList wanted = foldText(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<ManualHit> inTitle;
    std::vector<ManualHit> inText;
    if (wanted.isEmpty()) {
        return inTitle;
    }
    for (const ManualPage &page : m_pages) {
        if (page.name == pageOn(kContents)) {
            continue; // Every title stands there.
        }
        const QStringList lines = readableLines(page.markdown);
        if (hasAll(foldText(page.title), wanted)) {
            inTitle.push_back({page.name, page.title, passageOf(lines, wanted)});
        } else if (hasAll(foldText(lines.join(u' ')), wanted)) {
            inText.push_back({page.name, page.title, passageOf(lines, wanted)});
        }
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

} // namespace fourthp::ui

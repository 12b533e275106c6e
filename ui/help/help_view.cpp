// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_view.h"

#include "ui/common/theme.h"
#include "ui/help/manual_pages.h"

#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QLocale>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr QTextDocument::MarkdownFeatures kMarks(
    int(QTextDocument::MarkdownDialectGitHub) | int(QTextDocument::MarkdownNoHTML));
constexpr qreal kSpace = 6; ///< Around paragraphs and in cells, in pixels.

/// The first and last position of each picture of a text, with its format.
std::vector<std::pair<QTextCursor, QTextImageFormat>> picturesOf(QTextDocument &document)
{
    std::vector<std::pair<QTextCursor, QTextImageFormat>> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().isImageFormat()) {
                QTextCursor cursor(&document);
                cursor.setPosition(fragment.position());
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
                pictures.emplace_back(cursor, fragment.charFormat().toImageFormat());
            }
        }
    }
    return pictures;
}

/// Qt 6.4 puts the first column of a table at the left, whichever way the text runs.
QString withMirroredTables(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'|') && line.endsWith(u'|')) {
            QStringList cells = line.mid(1, line.size() - 2).split(u'|');
            std::reverse(cells.begin(), cells.end());
            line = u'|' + cells.join(u'|') + u'|';
        }
    }
    return lines.join(u'\n');
}

} // namespace

HelpView::HelpView(QWidget *parent)
    : SafeTextView(parent)
{
    setObjectName(u"manualPage"_s);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(20);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

void HelpView::showPage(const ManualPage &page, const QString &folder)
{
    m_folder = folder;
    setAccessibleName(page.title);
    document()->setBaseUrl(
        QUrl(u"qrc:"_s + QString(folder).remove(u':') + u'/' + page.name.section(u'/', 0, -2) + u'/'));
    const bool hasLanguage = page.name.contains(u'/'); // Pages for every language are in English.
    const Qt::LayoutDirection direction
        = hasLanguage ? QLocale(page.name.section(u'/', 0, 0)).textDirection() : Qt::LeftToRight;
    document()->setMarkdown(
        direction == Qt::RightToLeft ? withMirroredTables(page.markdown) : page.markdown, kMarks);
    setDirection(direction);
    takeOutEscapes();
    drawTables();
    addCaptions();
    fitPictures();
    moveCursor(QTextCursor::Start);
}

bool HelpView::findWords(const QString &words, Way way)
{
    return find(words, way == Way::Backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags());
}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    const QString path = QDir::cleanPath(u':' + document()->baseUrl().resolved(name).path());
    const bool isOurs = !m_folder.isEmpty() && path.startsWith(m_folder + u'/') && path.endsWith(u".png"_s);
    if (type != QTextDocument::ImageResource || !isOurs) {
        return SafeTextView::loadResource(type, name);
    }
    return QImage(path, "png");
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    SafeTextView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitPictures();
    }
}

void HelpView::setDirection(Qt::LayoutDirection direction)
{
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    document()->setDefaultTextOption(option);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat blocks;
    // Said of each paragraph: else one runs as its first word does, such as the English name of a file.
    blocks.setLayoutDirection(direction);
    blocks.setLineHeight(kSpace / 2, QTextBlockFormat::LineDistanceHeight);
    all.mergeBlockFormat(blocks);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setTopMargin(isHeading && block != document()->begin() ? kSpace * 2.5 : kSpace / 2);
        format.setBottomMargin(kSpace / 2);
        cursor.setBlockFormat(format);
    }
}

void HelpView::drawTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr) {
            continue;
        }
        QTextTableFormat format = table->format();
        if (document()->defaultTextOption().textDirection() == Qt::RightToLeft) {
            format.setWidth(
                QTextLength(QTextLength::PercentageLength, 100)); // Else it would stand at the left.
        }
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1);
        format.setBorderBrush(secondaryText(palette()));
        format.setBorderCollapse(true);
        format.setCellPadding(kSpace);
        table->setFormat(format);
    }
}

void HelpView::takeOutEscapes()
{
    // A bar inside of code inside of a table is written with a backslash, which Qt 6.4 shows.
    const QString escape = u"\\|"_s;
    for (QTextCursor found = document()->find(escape); !found.isNull();
         found = document()->find(escape, found)) {
        found.insertText(u"|"_s);
    }
}

void HelpView::addCaptions()
{
    auto pictures = picturesOf(*document());
    for (auto it = pictures.rbegin(); it != pictures.rend();
         ++it) { // From the end: positions before it stay.
        auto &[cursor, format] = *it;
        const QString words = format.property(QTextFormat::ImageAltText).toString();
        cursor.setPosition(cursor.selectionEnd());
        QTextCharFormat small;
        small.setForeground(secondaryText(palette()));
        small.setProperty(QTextFormat::FontSizeAdjustment, -1);
        cursor.insertText(QString(QChar::LineSeparator) + words, small);
    }
}

void HelpView::fitPictures()
{
    const qreal room = viewport()->width() - 2 * document()->documentMargin() - kSpace;
    for (auto &[cursor, format] : picturesOf(*document())) {
        const QString path = u':' + document()->baseUrl().resolved(QUrl(format.name())).path();
        const QSize whole = QImageReader(path).size();
        if (!whole.isEmpty()) {
            const qreal width = std::clamp<qreal>(room, 80, whole.width());
            showScaled(format.name(), path, width);
            format.setWidth(width);
            format.setHeight(width * whole.height() / whole.width());
            cursor.setCharFormat(format);
        }
    }
}

void HelpView::showScaled(const QString &name, const QString &path, qreal width)
{
    // The text view itself would shrink it by leaving out lines of pixels, so that letters break.
    const qreal pixels = width * devicePixelRatioF();
    QImage picture(path, "png");
    if (picture.width() > pixels) {
        picture = picture.convertToFormat(QImage::Format_RGB32)
                      .scaledToWidth(int(pixels), Qt::SmoothTransformation);
    }
    document()->addResource(
        QTextDocument::ImageResource, document()->baseUrl().resolved(QUrl(name)), picture);
}

} // namespace fourthp::ui

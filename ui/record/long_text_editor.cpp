// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/long_text_editor.h"

#include "core/base/text_words.h"
#include "ui/common/translate.h"
#include "ui/common/typed_text.h"
#include "ui/record/long_text_html.h"
#include "ui/record/open_web.h"
#include "ui/record/safe_text_view.h"
#include "ui/record/text_editors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kNotCounted = -1; ///< What a paragraph says of itself at first.
constexpr qsizetype kLettersAtOnce = 50'000; ///< Some milliseconds.

/// What an apostrophe joins is one word to those who count: “l’emploi”, “aujourd’hui”.
int wordCount(const QString &text)
{
    int words = 0;
    qsizetype end = -1;
    for (const WordPlace &place : wordPlaces(text)) {
        const bool isJoined = end >= 0 && place.start == end + 1 && (text[end] == u'\'' || text[end] == u'’');
        words += isJoined ? 0 : 1;
        end = place.start + place.length;
    }
    return words;
}

} // namespace

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_stack(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(m_stack))
    , m_words(new QLabel(this))
    , m_previewButton(new QPushButton(tr("Preview"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"edit_"_s + field.key);
    m_text->setAccessibleName(labelOf(field));
    m_text->setAccessibleDescription(
        tr("Marks: # heading, - list, 1. list, **strong**, *emphasis*, [words](https://address)"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 5);
    m_stack->addWidget(m_text);
    m_previewButton->setObjectName(u"preview_"_s + field.key);
    m_previewButton->setAccessibleName(tr("Preview: %1").arg(labelOf(field)));
    m_previewButton->setToolTip(m_text->accessibleDescription());
    m_previewButton->setCheckable(true);
    m_previewButton->setFlat(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_words, 1);
    below->addWidget(m_previewButton);
    QVBoxLayout *column = tightColumn(this);
    column->addWidget(m_stack);
    column->addLayout(below);
    setFocusProxy(m_text);
    connect(m_text->document(), &QTextDocument::contentsChange, this, &LongTextEditor::countFrom);
    m_countLater.setSingleShot(true);
    connect(&m_countLater, &QTimer::timeout, this, &LongTextEditor::count);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::changed);
    connect(m_previewButton, &QPushButton::toggled, this, &LongTextEditor::preview);
    count();
}

QJsonValue LongTextEditor::shownValue() const
{
    const QString text = textOf(*m_text).trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void LongTextEditor::showValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.toString());
}

/// Only paragraphs that a change touched are counted, and each keeps its number: a text may be a megabyte
/// long.
void LongTextEditor::countFrom(int from, int /*removed*/, int added)
{
    const QTextDocument &document = *m_text->document();
    const QTextBlock behind = document.findBlock(from + added).next();
    for (QTextBlock block = document.findBlock(from); block.isValid() && block != behind;
         block = block.next()) {
        block.setUserState(kNotCounted);
    }
    count();
}

/// As many paragraphs as an event has time for; the others in the next ones.
void LongTextEditor::count()
{
    qsizetype letters = 0;
    int words = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.userState() == kNotCounted && letters < kLettersAtOnce) {
            letters += block.length();
            block.setUserState(wordCount(block.text()));
        }
        words += std::max(0, block.userState());
    }
    if (letters >= kLettersAtOnce) {
        m_countLater.start();
    }
    m_words->setText(tr("%Ln word(s)", nullptr, words));
}

void LongTextEditor::preview(bool wanted)
{
    if (wanted && m_preview == nullptr) {
        m_preview = makePreview();
    }
    if (wanted) {
        m_preview->setHtml(longTextHtml(textOf(*m_text)));
    }
    m_stack->setCurrentWidget(wanted ? static_cast<QWidget *>(m_preview) : m_text);
    setFocusProxy(m_stack->currentWidget());
}

SafeTextView *LongTextEditor::makePreview()
{
    auto *view = new SafeTextView(m_stack);
    view->setObjectName(u"previewText"_s);
    view->setAccessibleName(m_previewButton->accessibleName());
    view->setFrameShape(QFrame::StyledPanel);
    m_stack->addWidget(view);
    connect(view, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { openWebAddress(link.path(QUrl::FullyDecoded), this); });
    return view;
}

void LongTextEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_previewButton->isChecked()) {
        preview(true); // Links carry the colour of the palette that they were laid out with.
    }
    FieldEditor::changeEvent(event);
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_bar.h"

#include "core/search/query_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/search/filter_text.h"
#include "ui/search/flow_layout.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kTypingPause = 90ms;

/// Where the last part of a text begins that is still being typed; its length if a blank ended it.
qsizetype unfinishedPart(const QString &text)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        quoted = quoted != (text.at(i) == u'"');
        if (text.at(i).isSpace() && !quoted) {
            start = i + 1;
        }
    }
    return start;
}

} // namespace

SearchBar::SearchBar(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_text(new QLineEdit(this))
    , m_help(new QToolButton(this))
    , m_chips(new QWidget(this))
    , m_chipFlow(new FlowLayout(m_chips))
    , m_note(new QLabel(this))
    , m_recent(new QStringListModel(this))
{
    setObjectName(u"searchBar"_s);
    m_text->setObjectName(u"searchText"_s);
    m_text->setClearButtonEnabled(true);
    auto *picture = new QAction(m_text);
    picture->setObjectName(u"searchPicture"_s);
    setLineIcon(picture, u"search"_s);
    m_text->addAction(picture, QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(280);
    m_text->installEventFilter(this);
    m_help->setObjectName(u"searchHelp"_s);
    m_help->setAutoRaise(true);
    setLineIcon(m_help, u"help"_s);
    auto *completer = new QCompleter(m_recent, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(6);
    m_text->setCompleter(completer);
    m_recent->setStringList(services.settings.recentSearches());
    m_note->setObjectName(u"searchNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_chipFlow->setContentsMargins(0, 0, 0, 0);

    auto *box = new QHBoxLayout;
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_text, 1);
    box->addWidget(m_help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(4);
    column->addLayout(box);
    column->addWidget(m_chips);
    column->addWidget(m_note);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { readText(Typing::GoesOn); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        readText(Typing::Finished);
        remember();
        Q_EMIT resultsWanted();
    });
    connect(m_help, &QToolButton::clicked, this, &SearchBar::showSyntax);
    retranslate();
}

void SearchBar::readText(Typing typing)
{
    QString text = m_text->text();
    const qsizetype end = typing == Typing::GoesOn ? unfinishedPart(text) : text.size();
    const QString unfinished = text.sliced(end);
    // `country:K` may still become `country:KE`: a filter counts once a blank or Enter follows it.
    if (!parseQuery(unfinished).query.filters.empty()) {
        text.truncate(end);
    }
    const ParsedQuery parsed = parseQuery(text);
    SearchQuery query = m_query;
    query.text = parsed.query.text;
    for (const FacetFilter &filter : parsed.query.filters) {
        std::erase_if(query.filters, [&](const FacetFilter &old) { return old.facet == filter.facet && old.excludes == filter.excludes; });
        query.filters.push_back(filter);
    }
    const bool namesOrder = !(parsed.query.sort == SortOrder());
    if (namesOrder) {
        query.sort = parsed.query.sort;
    }
    m_note->setVisible(!parsed.notUnderstood().isEmpty());
    m_note->setText(tr("Searching for the words as typed: “%1” names no filter.").arg(parsed.notUnderstood().join(u' ')));
    if (!parsed.query.filters.empty() || namesOrder) {
        // What became a chip leaves the text; what is still being typed stays.
        const QString words = parseQuery(text.first(end)).query.text;
        setText(words.isEmpty() ? unfinished : words + u' ' + unfinished);
    }
    if (!(query == m_query)) {
        const bool goesOn = m_typesOn && query.filters == m_query.filters && query.sort == m_query.sort;
        m_typesOn = true;
        m_query = query;
        goesOn ? Q_EMIT queryRefined(query) : Q_EMIT queryChanged(query);
    }
}

void SearchBar::setText(const QString &text)
{
    m_text->setText(text); // Its signals are not blocked: the box itself needs them to hide its button for clearing.
    m_typing.stop();
}

void SearchBar::setQuery(const SearchQuery &query, const Labels &labels)
{
    // A facet may be clicked before the pause after the last key is over: those keys still count.
    const bool keysWait = m_typing.isActive() && query.text == m_query.text;
    m_typesOn = m_typesOn && query == m_query;
    m_query = query;
    if (!keysWait && parseQuery(m_text->text()).query.text != query.text) {
        setText(query.text);
        m_note->hide();
    }
    showChips(labels);
}

void SearchBar::showChips(const Labels &labels)
{
    QStringList texts;
    for (const FacetFilter &filter : m_query.filters) {
        texts.append(filterText(filter, labels));
    }
    if (texts == m_chipTexts) {
        return; // Chips under the keyboard stay where they are while words are typed.
    }
    m_chipTexts = texts;
    bool hadFocus = false;
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        hadFocus = hadFocus || item->widget()->hasFocus();
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the chip that was just pressed.
        delete item;
    }
    for (size_t i = 0; i < m_query.filters.size(); ++i) {
        const FacetFilter &filter = m_query.filters[i];
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(u"chip_"_s + filter.facet);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setLineIcon(chip, u"close"_s);
        chip->setIconSize({12, 12});
        const QString &text = texts.at(qsizetype(i));
        chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, 260).replace(u'&', u"&&"_s));
        chip->setAccessibleName(tr("Remove the filter %1").arg(text));
        chip->setToolTip(Formats::toolTip(tr("Remove the filter %1").arg(text)));
        connect(chip, &QToolButton::clicked, this, [this, filter] {
            SearchQuery query = m_query;
            std::erase(query.filters, filter);
            Q_EMIT queryChanged(query);
        });
        m_chipFlow->addWidget(chip);
    }
    if (hadFocus) {
        m_text->setFocus(); // The chip that was pressed is gone.
    }
    m_chips->setVisible(!m_query.filters.empty());
}

void SearchBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchBar::remember()
{
    const QString text = m_text->text().simplified();
    if (text.size() >= 3) {
        m_services.settings.addRecentSearch(text);
        m_recent->setStringList(m_services.settings.recentSearches());
    }
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusIn) {
        m_recent->setStringList(
            m_services.settings.recentSearches()); // They may have been forgotten in the preferences.
        m_typesOn = false;
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            if (m_text->text().isEmpty() && m_recent->rowCount() > 0) {
                m_text->completer()->setCompletionPrefix({});
                m_text->completer()->complete(); // An empty box offers what was searched before.
            } else {
                Q_EMIT resultsWanted();
            }
            return true;
        }
        // Step back: first the text goes, then the filters.
        if (key->key() == Qt::Key_Escape) {
            if (!m_text->text().isEmpty()) {
                m_text->clear();
                return true;
            }
            if (!m_query.filters.empty()) {
                m_query.filters.clear();
                Q_EMIT queryChanged(m_query);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::showSyntax()
{
    auto *sheet = new QMessageBox(QMessageBox::NoIcon, tr("How to search"),
        tr("Words: all of them must occur; the last one may be unfinished.\n"
           "\"two words\": exactly so, one behind the other.\n"
           "-word: must not occur.    bank OR remitter: one of the two.\n"
           "country:KE, sector:finance, type:case_study, tag:hotels: filters.\n"
           "country:KE,UG: one of the two.    -country:KE: not that one.\n"
           "no:country: without any.    year:2019..2022: a range.\n\n"
           "Accents, case and the Arabic article make no difference."),
        QMessageBox::Close, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setTextFormat(Qt::PlainText);
    sheet->open();
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SearchBar::retranslate()
{
    m_text->setPlaceholderText(tr("Search titles, text, names, tags… (Ctrl+F)"));
    m_text->setAccessibleName(tr("Search the library"));
    m_help->setToolTip(tr("How to search"));
    m_help->setAccessibleName(tr("How to search"));
}

} // namespace fourthp::ui

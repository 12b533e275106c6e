// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_bar.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/search/filter_chips.h"
#include "ui/search/query_explanation.h"
#include "ui/search/query_note.h"
#include "ui/search/query_sentences.h"
#include "ui/search/query_sheet.h"
#include "ui/search/suggestion_list.h"
#include "ui/search/typed_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kTypingPause = 90ms;

} // namespace

SearchBar::SearchBar(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_text(new QLineEdit(this))
    , m_save(new QToolButton(this))
    , m_explain(new QToolButton(this))
    , m_help(new QToolButton(this))
    , m_chips(new FilterChips(services, this))
    , m_note(new QueryNote(this))
    , m_explanation(new QueryExplanation(parent == nullptr ? this : parent))
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
    // Behind that, so that the keys of an open list are its own.
    m_suggestions = new SuggestionList(services, *m_text, [this]() -> const QueryNames & { return names(); }, parent == nullptr ? this : parent);
    m_explain->setObjectName(u"searchExplain"_s);
    m_explain->setAutoRaise(true);
    m_explain->setCheckable(true);
    setLineIcon(m_explain, u"info"_s);
    m_help->setObjectName(u"searchHelp"_s);
    m_help->setAutoRaise(true);
    setLineIcon(m_help, u"help"_s);
    m_save->setObjectName(u"searchSave"_s);
    m_save->setAutoRaise(true);

    auto *box = new QHBoxLayout;
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_text, 1);
    box->addWidget(m_save);
    box->addWidget(m_explain);
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
    connect(m_save, &QToolButton::clicked, this, &SearchBar::saveWanted);
    connect(m_suggestions, &SuggestionList::recentChosen, this, [this](const QString &text) {
        setText({});
        ask(parseQuery(text, names()).query);
        m_text->setFocus();
    });
    connect(m_suggestions, &SuggestionList::valueChosen, this, &SearchBar::addValue);
    connect(m_suggestions, &SuggestionList::recordChosen, this, &SearchBar::recordWanted);
    connect(m_help, &QToolButton::clicked, this, [this] { QuerySheet::open(this); });
    connect(m_explain, &QToolButton::clicked, this, &SearchBar::showExplanation);
    connect(m_explanation, &QueryExplanation::closed, this, [this](bool hadFocus) {
        m_explain->setChecked(false);
        if (hadFocus) {
            m_explain->setFocus();
        }
    });
    connect(m_note, &QueryNote::correctionWanted, this, &SearchBar::correct);
    connect(m_chips, &FilterChips::removed, this, &SearchBar::removeFilter);
    connect(m_chips, &FilterChips::focusLost, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_chips, &FilterChips::titlesKnown, this, &SearchBar::updateExplanation);
    retranslate();
}

Labels SearchBar::labels() const
{
    return Labels(m_services.vocabularies, readerLanguages());
}

const QueryNames &SearchBar::names()
{
    if (!m_names) {
        m_names.emplace(labels(), translated);
    }
    return *m_names;
}

SearchQuery SearchBar::read(const QString &text)
{
    return parseQuery(text, names()).query;
}

QString SearchBar::textOf(const FacetFilter &filter) const
{
    return m_chips->textOf(filter, labels());
}

void SearchBar::readText(Typing typing)
{
    QString text = m_text->text();
    const qsizetype end = typing == Typing::GoesOn ? unfinishedPart(text) : text.size();
    const QString unfinished = text.sliced(end);
    if (mustWait(unfinished, names())) {
        text.truncate(end);
    }
    ParsedQuery parsed = parseQuery(text, names());
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
    if (!parsed.query.filters.empty() || namesOrder) {
        // What became a chip leaves the text; what is still being typed stays.
        const QString words = textWithoutFilters(parseQuery(text.first(end), names()), text);
        setText(words.isEmpty() ? unfinished : words + u' ' + unfinished);
    }
    m_boxRead = m_text->text();
    m_wordsRead = query.text;
    // A name is wrong once its colon is typed; all else in the part that is being typed may still become right.
    std::erase_if(parsed.parts, [end](const ReadPart &part) {
        return part.misread == Misread::Nothing || (part.start >= end && part.misread != Misread::UnknownField);
    });
    for (const ReadPart &part : m_misread) {
        if (isStillTold(part, query)) {
            parsed.parts.push_back(part); // It left the text, and is a chip now.
        }
    }
    const SearchQuery before = std::exchange(m_query, query);
    tellMisread(parsed.parts);
    if (!(query == before)) {
        const bool goesOn = m_typesOn && query.filters == before.filters && query.sort == before.sort;
        m_typesOn = true;
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
    const bool isRead = m_text->text() == m_boxRead && query.text == m_wordsRead;
    m_typesOn = m_typesOn && query == m_query;
    m_query = query;
    m_suggestions->setQuery(query);
    m_chips->setFilters(query.filters, labels);
    if (!keysWait && !isRead && read(m_text->text()).text != query.text) {
        setText(query.text);
        tellMisread(parseQuery(query.text, names()).parts);
        return;
    }
    std::vector<ReadPart> misread = m_misread;
    std::erase_if(misread, [&query](const ReadPart &part) { return part.as == ReadAs::Filter && !isStillTold(part, query); });
    tellMisread(misread);
}

void SearchBar::tellMisread(const std::vector<ReadPart> &parts)
{
    m_misread = parts;
    m_note->tell(parts);
    updateExplanation();
}

void SearchBar::correct(const ReadPart &part)
{
    if (part.as == ReadAs::Filter) {
        ask(withSuggestedValue(m_query, part, names()));
        m_text->setFocus();
        return;
    }
    // The text may have gone on since: the part is looked for in what stands there now.
    const std::vector<ReadPart> parts = parseQuery(m_text->text(), names()).parts;
    const auto same = std::find_if(parts.begin(), parts.end(),
        [&part](const ReadPart &one) { return one.misread == part.misread && one.text == part.text; });
    if (same != parts.end()) {
        setText(correctedText(m_text->text(), *same));
        readText(Typing::Finished);
    }
    m_text->setFocus();
}

void SearchBar::ask(const SearchQuery &query)
{
    Q_EMIT queryChanged(query);
}

void SearchBar::removeFilter(const FacetFilter &filter)
{
    SearchQuery query = m_query;
    std::erase(query.filters, filter);
    ask(query);
}

void SearchBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchBar::addValue(const Suggestion &value)
{
    setText(value.rest);
    SearchQuery query = m_query.toggled(value.facet, value.value);
    query.text = read(value.rest).text;
    ask(query);
    m_text->setFocus();
}

void SearchBar::setSaved(bool saved)
{
    m_isSaved = saved;
    const QString text = saved ? tr("This search is saved (Ctrl+D to rename or remove it)") : tr("Save this search (Ctrl+D)");
    setLineIcon(m_save, saved ? u"star-filled"_s : u"star"_s);
    m_save->setToolTip(Formats::toolTip(text));
    m_save->setAccessibleName(text);
}

QString SearchBar::title() const
{
    QStringList parts {m_query.text.simplified()};
    for (const FacetFilter &filter : m_query.filters) {
        parts.append(textOf(filter));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void SearchBar::remember()
{
    if (m_query.text.simplified().size() >= 3) {
        m_services.settings.addRecentSearch(printQuery({m_query.text, m_query.filters, {}}));
    }
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusIn) {
        m_typesOn = false;
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            Q_EMIT resultsWanted();
            return true;
        }
        if (key->key() == Qt::Key_Escape && stepBack()) {
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_text->text().isEmpty() && !m_query.filters.empty() && !key->isAutoRepeat()) {
            removeFilter(m_query.filters.back());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// First the text goes, then the filters. False if there is nothing to give up.
bool SearchBar::stepBack()
{
    if (!m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    if (m_query.filters.empty()) {
        return false;
    }
    SearchQuery query = m_query;
    query.filters.clear();
    ask(query);
    return true;
}

void SearchBar::showExplanation()
{
    if (!m_explain->isChecked()) {
        m_explanation->hide();
        return;
    }
    if (m_typing.isActive()) {
        m_typing.stop();
        readText(Typing::GoesOn);
    }
    updateExplanation();
    m_explanation->openBelow(*m_explain);
}

void SearchBar::updateExplanation()
{
    QStringList lines = wordSentences(m_query.text);
    for (const FacetFilter &filter : m_query.filters) {
        lines.append(textOf(filter));
    }
    if (lines.isEmpty()) {
        lines.append(tr("Everything: no words and no filters."));
    }
    for (const ReadPart &part : m_misread) {
        lines.append(misreadSentence(part));
    }
    lines.removeAll(QString());
    m_explanation->setLines(lines);
    if (m_explanation->isVisible()) {
        m_explanation->placeBelow(*m_explain);
    }
}

void SearchBar::hideEvent(QHideEvent *event)
{
    m_explanation->hide();
    m_explain->setChecked(false);
    QWidget::hideEvent(event);
}

void SearchBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_explanation->isVisible()) {
        m_explanation->placeBelow(*m_explain);
    }
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
    m_text->setAccessibleDescription(tr("Down goes to the results, Alt+Down to suggestions"));
    m_names.reset();
    tellMisread(m_misread);
    setSaved(m_isSaved);
    m_explain->setToolTip(tr("How this was read"));
    m_explain->setAccessibleName(tr("How this was read"));
    m_help->setToolTip(tr("How to search"));
    m_help->setAccessibleName(tr("How to search"));
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestion_list.h"

#include "core/search/query_parts.h"
#include "ui/common/eliding_delegate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/translate.h"
#include "ui/search/filter_text.h"
#include "ui/search/typed_text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr auto kTypingPause = 120ms;
constexpr qsizetype kMostRecent = 8;
constexpr int kWidestInLetters = 80;

QString iconOf(const Suggestion &suggestion)
{
    switch (suggestion.kind) {
    case Suggestion::Kind::Recent: return u"recent"_s;
    case Suggestion::Kind::Value: return u"filter"_s;
    case Suggestion::Kind::Record: return iconNameOf(suggestion.type);
    case Suggestion::Kind::ForgetRecent: return u"close"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SuggestionList::SuggestionList(const Services &services, QLineEdit &box, std::function<const QueryNames &()> names, QWidget *page)
    : QFrame(page)
    , m_services(services)
    , m_box(box)
    , m_names(std::move(names))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"suggestions"_s);
    setFrameStyle(QFrame::Box | QFrame::Plain); // It lies on rows of the same colour.
    setAutoFillBackground(true);
    m_list->setObjectName(u"suggestionList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ElidingDelegate(m_list));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setObjectName(u"suggestionHint"_s);
    m_hint->setContentsMargins(6, 2, 6, 2);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask(Enter::No); });
    connect(&m_box, &QLineEdit::textEdited, this, [this] {
        m_list->setCurrentRow(-1);
        m_typing.start();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            // The keyboard stays in the box; this is where the reader is.
            QAccessibleEvent focus(m_list, QAccessible::Focus);
            focus.setChild(row);
            QAccessible::updateAccessibility(&focus);
        }
    });
    m_box.installEventFilter(this);
    retranslate();
    hide();
}

void SuggestionList::close()
{
    m_typing.stop();
    m_task.cancel();
    m_list->setCurrentRow(-1);
    hide();
}

bool SuggestionList::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: return keyPressed(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
            close();
        }
        break;
    case QEvent::MouseButtonRelease:
        if (m_box.text().isEmpty() && !isVisible()) {
            showRecent(Enter::No);
        }
        break;
    case QEvent::Resize:
        if (isVisible()) {
            placeBelowBox();
        }
        break;
    case QEvent::Hide: close(); break;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

bool SuggestionList::keyPressed(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool wantsIn = event.key() == Qt::Key_Down && (event.modifiers() == Qt::AltModifier || (plain && m_box.text().isEmpty()));
    const int row = m_list->currentRow();
    if (!isVisible()) {
        if (wantsIn && m_box.text().isEmpty()) {
            return showRecent(Enter::First);
        }
        if (wantsIn) {
            ask(Enter::First);
        }
        return wantsIn;
    }
    if (wantsIn && row < 0) {
        if (m_typing.isActive() || m_task.isRunning()) {
            ask(Enter::First); // What is seen answers an earlier text, and is about to be replaced.
            return true;
        }
        return enter(0);
    }
    if (event.key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (plain && row < 0 && event.key() == Qt::Key_Up) {
        return enter(m_list->count() - 1);
    }
    if (row >= 0 && (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up)) {
        m_list->setCurrentRow(std::min(row + (event.key() == Qt::Key_Down ? 1 : -1), m_list->count() - 1)); // -1 is the box.
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        choose(row);
        return row >= 0;
    }
    if (event.key() == Qt::Key_Down) {
        close(); // To the results.
    }
    return false;
}

bool SuggestionList::enter(int row)
{
    m_list->setCurrentRow(row);
    return m_list->count() > 0;
}

bool SuggestionList::showRecent(Enter enter)
{
    std::vector<Suggestion> recent;
    const Labels words = labels();
    for (const QString &query : m_services.settings.recentSearches().mid(0, kMostRecent)) {
        recent.push_back({Suggestion::Kind::Recent, query});
    }
    if (recent.empty()) {
        return false;
    }
    recent.push_back({Suggestion::Kind::ForgetRecent, tr("Forget recent searches")});
    show(std::move(recent), enter);
    return true;
}

void SuggestionList::ask(Enter enter)
{
    m_typing.stop();
    const QString text = m_box.text();
    if (text.trimmed().isEmpty()) {
        close();
        return;
    }
    const std::optional<FieldAndRest> field = splitAtColon(text.sliced(unfinishedPart(text)));
    const bool excludes = field && field->field.startsWith(u'-');
    const QString facet = field && !excludes ? m_names().fieldFor(field->field) : QString();
    m_task.start([&engine = m_services.search, request = SuggestionRequest {text, m_query, facet}, words = labels()](
                     std::stop_token stop) { return suggestionsFor(engine, request, words, stop); },
        [this, enter](Result<std::vector<Suggestion>> found) {
            if (found && m_box.hasFocus()) {
                show(std::move(*found), enter);
            } else {
                hide();
            }
        });
}

void SuggestionList::show(std::vector<Suggestion> suggestions, Enter enter)
{
    m_list->clear();
    m_shown = std::move(suggestions);
    if (m_shown.empty()) {
        hide();
        return;
    }
    const Labels words = labels();
    for (const Suggestion &one : m_shown) {
        QString text = one.text;
        QString spoken = one.text;
        if (one.kind == Suggestion::Kind::Value) {
            text = tr("%1 – %2", "1: a filter, such as Country: Kenya, 2: number of records").arg(Formats::isolated(one.text), Formats::count(one.count));
            spoken = tr("%1, %Ln record(s)", nullptr, int(one.count)).arg(one.text);
        } else if (one.kind == Suggestion::Kind::Record) {
            spoken = tr("%1, %2", "1: title of a record, 2: its type").arg(one.text, labelOf(one.type));
        } else if (one.kind == Suggestion::Kind::Recent) {
            text = recentText(one.text, words);
            spoken = text;
        }
        auto *item = new QListWidgetItem(lineIcon(iconOf(one)), text, m_list);
        item->setData(Qt::AccessibleTextRole, spoken);
    }
    m_list->setCurrentRow(enter == Enter::First ? 0 : -1);
    const bool isNews = !isVisible();
    placeBelowBox();
    setVisible(true);
    raise();
    if (isNews && enter == Enter::No) {
        QAccessibleEvent alert(m_hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void SuggestionList::placeBelowBox()
{
    const QWidget &page = *parentWidget();
    const QPoint below = m_box.mapTo(&page, QPoint(0, m_box.height()));
    const int frame = frameWidth() + 1;
    const int width = std::min(m_box.width(), fontMetrics().averageCharWidth() * kWidestInLetters); // The results beside it stay in sight.
    const int height = m_list->sizeHintForRow(0) * m_list->count() + m_hint->heightForWidth(width - 2 * frame) + 2 * frame;
    const int left = layoutDirection() == Qt::RightToLeft ? below.x() + m_box.width() - width : below.x();
    setGeometry(left, below.y(), width, std::max(0, std::min(height, page.height() - below.y())));
}

void SuggestionList::choose(int row)
{
    if (row < 0 || row >= int(m_shown.size())) {
        close();
        return;
    }
    const Suggestion chosen = m_shown[size_t(row)];
    close();
    switch (chosen.kind) {
    case Suggestion::Kind::Recent: Q_EMIT recentChosen(chosen.text); break;
    case Suggestion::Kind::Value: Q_EMIT valueChosen(chosen); break;
    case Suggestion::Kind::Record: Q_EMIT recordChosen(chosen.record); break;
    case Suggestion::Kind::ForgetRecent: m_services.settings.clearRecentSearches(); break;
    }
}

Labels SuggestionList::labels() const
{
    return Labels(m_services.vocabularies, readerLanguages());
}

QString SuggestionList::recentText(const QString &query, const Labels &labels) const
{
    const SearchQuery parsed = parseQuery(query, m_names()).query;
    QStringList parts {parsed.text};
    for (const FacetFilter &filter : parsed.filters) {
        parts.append(filterText(filter, labels));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void SuggestionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        close();
        retranslate();
    }
    QFrame::changeEvent(event);
}

void SuggestionList::retranslate()
{
    m_list->setAccessibleName(tr("Suggestions"));
    m_hint->setText(tr("Alt+Down: choose one of these"));
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page.h"

#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/home/entry_link.h"
#include "ui/home/waiting_card.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

QFrame *panel(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    return frame;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // Texts of records stand here.
    label->setWordWrap(true);
    return label;
}

void makeQuiet(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText); // The colour of `secondaryText`.
}

SearchQuery ofType(RecordType type)
{
    SearchQuery query;
    query.filters.push_back({u"type"_s, {typeCode(type)}, false});
    return query;
}

} // namespace

HomePage::HomePage(const Services &services, const QString &lastVisit, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_lastVisit(lastVisit)
    , m_refresh(services.library, 500ms, [this] { refresh(); })
{
    setObjectName(u"homePage"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(0ms);
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        if (m_loaded) {
            showContents();
        }
    });
    refresh();
}

HomePage::~HomePage() = default;

void HomePage::refresh()
{
    m_isStale = true;
    if (isVisible()) {
        load();
    }
}

void HomePage::showWork(const WorkCounts &counts)
{
    if (std::exchange(m_work, counts) != counts) {
        m_repaint.start();
    }
}

void HomePage::load()
{
    m_isStale = false;
    const Labels labels(m_services.vocabularies, readerLanguages());
    m_load.start([&library = m_services.library, labels, since = m_lastVisit](std::stop_token) { return loadHome(library, labels, since); },
        [this](Result<HomeContents> contents) {
            if (contents) {
                // Of the commits of a pull, most change nothing that stands here.
                if (!m_loaded || std::exchange(m_speaksOtherwise, false) || *contents != m_contents) {
                    m_contents = std::move(*contents);
                    m_loaded = true;
                    showContents();
                }
            } else {
                showError(contents.error());
            }
        });
}

void HomePage::showError(const Error &error)
{
    if (m_loaded || error.kind == ErrorKind::Cancelled) {
        return; // What was read before is worth more than a complaint.
    }
    const UserMessage message = ErrorText::explain(error);
    auto *state = new EmptyState;
    state->show(message.what, message.next, {{tr("Try again"), [this] { refresh(); }}});
    put(state);
}

void HomePage::put(QWidget *page)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus != nullptr && isAncestorOf(focus) ? focus->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    setWidget(page); // The earlier page goes with this.
    page->show();
    if (auto *again = focused.isEmpty() ? nullptr : page->findChild<QWidget *>(focused)) {
        again->setFocus(Qt::OtherFocusReason);
    }
    page->layout()->activate();
    page->adjustSize();
    verticalScrollBar()->setValue(scrolled);
}

QLabel *HomePage::headingLabel(const QString &text, qreal scale)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void HomePage::showContents()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(headingLabel(tr("Partnership is the fourth P"), 1.6));
    auto *lead = plainLabel(tr("Prevention, prosecution and protection need partners. Find who works on what, what has worked, and what was learned — without a network."), page);
    makeQuiet(lead);
    column->addWidget(lead);
    if (m_contents.samples > 0 && !m_services.settings.sampleBannerClosed()) {
        column->addWidget(banner());
    }
    if (m_contents.total() == 0) {
        auto *empty = new EmptyState(page);
        std::vector<EmptyState::Action> actions {{tr("Connect to a hub…"), [this] { Q_EMIT hubWanted(); }}};
        if (!m_services.library.isReadOnly()) {
            actions.push_back({tr("Bring the samples back"), [this] { Q_EMIT samplesWanted(); }});
        }
        empty->show(tr("Nothing here yet."), {}, std::move(actions));
        column->addWidget(empty, 1);
        put(page);
        return;
    }
    if (m_work != WorkCounts()) {
        auto *waiting = new WaitingCard(m_work, page);
        connect(waiting, &WaitingCard::queueWanted, this, &HomePage::queueWanted);
        column->addWidget(waiting);
    }
    auto *cards = new QGridLayout;
    cards->setSpacing(16);
    cards->addWidget(card(u"case-study"_s, tr("Case studies"), tr("Practices of the compendium: who did what, with which result."), m_contents.counts[RecordType::CaseStudy], RecordType::CaseStudy), 0, 0);
    cards->addWidget(card(u"stakeholder"_s, tr("Stakeholder database"), tr("Organisations, companies and public bodies, and what they offer and seek."), m_contents.counts[RecordType::Stakeholder], RecordType::Stakeholder), 0, 1);
    cards->addWidget(card(u"resource"_s, tr("Knowledge resources"), tr("Guides, toolkits, studies, standards and data."), m_contents.counts[RecordType::Resource], RecordType::Resource), 0, 2);
    column->addLayout(cards);
    if (m_contents.waiting > 0) {
        column->addWidget(followUpLine());
    }
    if (m_contents.endingConsents > 0) {
        column->addWidget(waitingLine(u"endingConsents"_s,
            tr("%Ln consent(s) to stories end soon.", nullptr, int(m_contents.endingConsents)), tr("Show them…"),
            &HomePage::endingConsentsWanted));
    }
    if (!m_contents.story.id.isEmpty()) {
        column->addWidget(storyCard());
    }
    const QString now = m_services.clock.timestamp();
    std::vector<Line> changed;
    for (const HomeEntry &entry : m_contents.changed) {
        changed.push_back({entry, Formats::relative(entry.changedAt, now)});
    }
    std::vector<Line> events;
    for (const HomeEntry &entry : m_contents.events) {
        events.push_back({entry, Formats::partialDate(entry.text.left(10))}); // The day is enough here.
    }
    std::vector<Line> pages;
    for (const HomeEntry &entry : m_contents.pages) {
        pages.push_back({entry, entry.text.simplified()});
    }
    auto *lists = new QGridLayout;
    lists->setSpacing(16);
    lists->addWidget(entryList(m_lastVisit.isEmpty() ? tr("Newest records") : tr("Changed since your last visit"), changed, tr("Nothing changed.")), 0, 0);
    lists->addWidget(entryList(tr("Events"), events, tr("None yet.")), 0, 1);
    lists->addWidget(entryList(tr("Tools and guides"), pages, tr("None yet.")), 0, 2);
    for (int i = 0; i < 3; ++i) {
        lists->setColumnStretch(i, 1);
        cards->setColumnStretch(i, 1);
    }
    column->addLayout(lists);
    column->addStretch();
    put(page);
}

QWidget *HomePage::banner()
{
    auto *frame = panel(nullptr);
    frame->setObjectName(u"sampleBanner"_s);
    frame->setBackgroundRole(QPalette::ToolTipBase);
    auto *row = new QHBoxLayout(frame);
    auto *text = plainLabel(tr("You are looking at sample records of %1. Your library lives on this computer "
                               "and works without a network.")
                                .arg(Formats::partialDate(m_contents.sampleDate.toString(Qt::ISODate))),
        frame);
    text->setForegroundRole(QPalette::ToolTipText);
    row->addWidget(text, 1);
    const auto button = [&](const QString &name, const QString &label, auto act) {
        auto *made = new QPushButton(label, frame);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button(u"connectHub"_s, tr("Connect to a hub…"), [this] { Q_EMIT hubWanted(); });
    if (!m_services.library.isReadOnly()) {
        button(u"removeSamples"_s, tr("Remove the samples"), [this] { Q_EMIT samplesUnwanted(); });
    }
    QPushButton *close = button(u"closeBanner"_s, {}, [this, frame] {
        m_services.settings.setSampleBannerClosed(true);
        frame->hide();
    });
    close->setFlat(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    setLineIcon(close, u"close"_s);
    return frame;
}

QWidget *HomePage::followUpLine()
{
    QString text = tr("%Ln recommendation(s) of meetings still to be done.", nullptr, int(m_contents.waiting));
    if (m_contents.overdue > 0) {
        text += u' ' + tr("%Ln overdue.", nullptr, int(m_contents.overdue));
    }
    return waitingLine(u"followUp"_s, text, tr("Follow up…"), &HomePage::followUpWanted);
}

QWidget *HomePage::waitingLine(
    const QString &name, const QString &text, const QString &act, void (HomePage::*wanted)())
{
    auto *frame = panel(nullptr);
    frame->setObjectName(name + u"Line"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(plainLabel(text, frame), 1);
    auto *open = new QPushButton(act, frame);
    open->setObjectName(name);
    connect(open, &QPushButton::clicked, this, wanted);
    row->addWidget(open);
    return frame;
}

QWidget *HomePage::card(const QString &icon, const QString &title, const QString &text, qint64 count, RecordType type)
{
    auto *frame = panel(nullptr);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel(frame);
    picture->setPixmap(lineIcon(icon).pixmap(28, 28));
    head->addWidget(picture);
    head->addWidget(headingLabel(Formats::count(count), 1.7));
    head->addStretch();
    column->addLayout(head);
    column->addWidget(headingLabel(title, 1.1));
    auto *about = plainLabel(text, frame);
    about->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    makeQuiet(about);
    column->addWidget(about, 1);
    auto *open = new QPushButton(tr("Browse"), frame);
    open->setObjectName(u"browse_"_s + typeCode(type));
    open->setAccessibleName(tr("Browse: %1, %Ln record(s)", nullptr, int(count)).arg(title));
    connect(open, &QPushButton::clicked, this, [this, type] { Q_EMIT queryWanted(ofType(type)); });
    column->addWidget(open, 0, Qt::AlignLeading);
    return frame;
}

QWidget *HomePage::storyCard()
{
    auto *frame = panel(nullptr);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *kicker = plainLabel(tr("Human story"), frame);
    makeQuiet(kicker);
    column->addWidget(kicker);
    QLabel *title = headingLabel(m_contents.story.title, 1.25);
    title->setTextFormat(Qt::PlainText);
    column->addWidget(title);
    column->addWidget(plainLabel(m_contents.story.text, frame));
    auto *open = new QPushButton(tr("Read the story"), frame);
    open->setObjectName(u"readStory"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(m_contents.story.id); });
    column->addWidget(open, 0, Qt::AlignLeading);
    return frame;
}

QWidget *HomePage::entryList(const QString &title, const std::vector<Line> &lines, const QString &noneYet)
{
    auto *frame = panel(nullptr);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(4);
    column->addWidget(headingLabel(title, 1.1));
    for (const auto &[entry, detail] : lines) {
        auto *link = new EntryLink(iconNameOf(entry.type), entry.title, detail, frame);
        link->setObjectName(u"entry_"_s + entry.id.value);
        link->setAccessibleName(u"%1: %2"_s.arg(labelOf(entry.type), entry.title));
        connect(link, &EntryLink::clicked, this, [this, id = entry.id] { Q_EMIT recordWanted(id); });
        column->addWidget(link);
    }
    if (lines.empty()) {
        auto *none = plainLabel(noneYet, frame);
        makeQuiet(none);
        column->addWidget(none);
    }
    column->addStretch();
    return frame;
}

void HomePage::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        load();
    }
    QScrollArea::showEvent(event);
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_speaksOtherwise = true; // Also what is written between the records has other words.
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_repaint.start();
    }
    QScrollArea::changeEvent(event);
}

} // namespace fourthp::ui

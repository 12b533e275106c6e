// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/meeting_page.h"

#include "core/curation/meeting.h"
#include "core/store/library.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/curation/notes_panel.h"
#include "ui/curation/recommendation_details.h"
#include "ui/record/record_commands.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr int kLeastPercent = 100;
constexpr int kMostPercent = 300;
constexpr int kPercentStep = 25;
constexpr int kUsualPercent = 125;

} // namespace

MeetingPage::MeetingPage(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_commands(commands)
    , m_title(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_copy(new QPushButton(this))
    , m_groups(new QTabBar(this))
    , m_groupButton(new QToolButton(this))
    , m_questions(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_notes(new NotesPanel(
          services.library.isReadOnly() ? NotesPanel::Access::Read : NotesPanel::Access::Write, this))
    , m_details(new RecommendationDetails(services, this))
    , m_whatIsEmpty(new QLabel(this))
    , m_nextEmpty(new QPushButton(this))
    , m_saveState(new QLabel(this))
    , m_tryAgain(new QPushButton(this))
    , m_refresh(services.library, 200ms, [this] { load(); })
    , m_drafts(
          services.library, [this](const Error &error) { Q_EMIT message(ErrorText::explain(error).text()); })
{
    setObjectName(u"meetingPage"_s);
    createGroupMenu();
    m_work = createNotes();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    auto *column = new QVBoxLayout(this);
    column->addWidget(createHeader());
    column->addWidget(m_stack, 1);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(1500ms); // Well inside the three seconds that may be lost.
    connectParts();
    retranslate();
    setTextPercent(services.settings.choice(u"meetingText"_s, QString::number(kUsualPercent)).toInt());
    showSaveState();
}

MeetingPage::~MeetingPage()
{
    keepAll(); // The queue finishes before it goes.
}

QWidget *MeetingPage::createHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(u"meetingTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_back->setObjectName(u"leaveMeeting"_s);
    m_smaller->setObjectName(u"meetingSmaller"_s);
    m_larger->setObjectName(u"meetingLarger"_s);
    m_copy->setObjectName(u"copySummary"_s);
    setLineIcon(m_back, u"event"_s);
    setLineIcon(m_copy, u"copy"_s);
    row->addWidget(m_title, 1);
    for (QAbstractButton *button :
        std::initializer_list<QAbstractButton *> {m_smaller, m_larger, m_copy, m_back}) {
        row->addWidget(button);
    }
    return header;
}

QWidget *MeetingPage::createNotes()
{
    auto *work = new QWidget(this);
    m_groups->setObjectName(u"meetingGroups"_s);
    m_questions->setObjectName(u"meetingQuestions"_s);
    for (QTabBar *bar : {m_groups, m_questions}) {
        bar->setExpanding(false);
        bar->setDrawBase(false);
        bar->setUsesScrollButtons(true);
    }
    m_details->setObjectName(u"recommendationDetails"_s);
    m_notes->setDetails(m_details);
    m_whatIsEmpty->setObjectName(u"whatIsEmpty"_s);
    m_nextEmpty->setObjectName(u"nextEmpty"_s);
    m_saveState->setObjectName(u"meetingSaveState"_s);
    m_tryAgain->setObjectName(u"saveNotesAgain"_s);
    for (QLabel *label : {m_whatIsEmpty, m_saveState}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_groups, 1);
    tabs->addWidget(m_groupButton);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_whatIsEmpty, 1);
    foot->addWidget(m_nextEmpty);
    foot->addWidget(m_saveState, 1);
    foot->addWidget(m_tryAgain);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tabs);
    column->addWidget(m_questions);
    column->addWidget(m_notes, 1);
    column->addLayout(foot);
    return work;
}

void MeetingPage::createGroupMenu()
{
    m_groupButton->setObjectName(u"groupMenu"_s);
    m_groupButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_groupButton);
    const std::pair<QAction **, const char *> actions[] {{&m_addGroup, "addGroup"},
        {&m_changeGroup, "changeGroup"}, {&m_earlier, "groupEarlier"}, {&m_later, "groupLater"},
        {&m_removeGroup, "removeGroup"}};
    for (const auto &[action, name] : actions) {
        *action = menu->addAction(QString());
        (*action)->setObjectName(QString::fromLatin1(name));
    }
    m_groupButton->setMenu(menu);
    m_groupButton->setEnabled(!m_services.library.isReadOnly());
    const auto group = [this] {
        return OutputItem {
            {{}, QString::fromLatin1(kBreakoutGroups)}, currentGroup().value("id"_L1).toString()};
    };
    connect(m_addGroup, &QAction::triggered, this, &MeetingPage::addGroup);
    connect(m_changeGroup, &QAction::triggered, this, &MeetingPage::changeGroup);
    connect(m_earlier, &QAction::triggered, this, [this, group] { move(group(), -1); });
    connect(m_later, &QAction::triggered, this, [this, group] { move(group(), 1); });
    connect(m_removeGroup, &QAction::triggered, this, [this, group] {
        finishNote();
        remove(group(), tr("Removed a group with its notes from “%1”."));
    });
}

void MeetingPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(m_event); });
    connect(m_copy, &QPushButton::clicked, this, &MeetingPage::copySummary);
    const auto resize = [this](int by) {
        setTextPercent(
            m_services.settings.choice(u"meetingText"_s, QString::number(kUsualPercent)).toInt() + by);
    };
    connect(m_smaller, &QToolButton::clicked, this, [resize] { resize(-kPercentStep); });
    connect(m_larger, &QToolButton::clicked, this, [resize] { resize(kPercentStep); });
    const auto key = [this](const QKeySequence &keys, QToolButton *button) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, button, &QToolButton::click);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), m_smaller);
    key(QKeySequence(Qt::CTRL | Qt::Key_Plus), m_larger);
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), m_larger); // Plus without Shift, as on many keyboards.
    connect(m_groups, &QTabBar::currentChanged, this, [this](int tab) {
        const OutputList chosen = OutputList::fromText(m_groups->tabData(tab).toString());
        const bool isGroup = !chosen.group.isEmpty();
        select(isGroup && !m_list.group.isEmpty() ? OutputList {chosen.group, m_list.member} : chosen);
    });
    connect(m_questions, &QTabBar::currentChanged, this, [this](int tab) {
        select({m_list.group, questionMembers().value(tab)});
    });
    connect(m_notes, &NotesPanel::typed, this, [this] {
        if (!m_saveSoon.isActive()) {
            m_saveSoon.start(); // Not put off by the next key: who types without a pause is kept too.
        }
        showSaveState();
    });
    connect(&m_saveSoon, &QTimer::timeout, this, &MeetingPage::storeDraft);
    connect(m_notes, &NotesPanel::finished, this, &MeetingPage::finishNote);
    connect(m_notes, &NotesPanel::givenUp, this, &MeetingPage::giveUpNote);
    connect(m_notes, &NotesPanel::stepWanted, this, &MeetingPage::step);
    connect(m_notes, &NotesPanel::editWanted, this, [this](const QString &id) { beginNote(id); });
    connect(m_notes, &NotesPanel::removeWanted, this, [this](const QString &id) {
        remove({m_list, id}, tr("Removed a note from “%1”."));
    });
    connect(m_notes, &NotesPanel::moveWanted, this, [this](const QString &id, int places) {
        move({m_list, id}, places);
    });
    connect(m_notes, &NotesPanel::takeUpWanted, this, &MeetingPage::takeUp);
    connect(m_notes, &NotesPanel::selectionChanged, this, [this] {
        const QStringList selected = m_notes->selected();
        const QString id = selected.value(0);
        m_details->showItem(
            id.isEmpty() ? QJsonObject() : itemOf(m_contents.event, {m_list, id}), m_days.value(id));
    });
    connect(m_details, &RecommendationDetails::changed, this,
        [this](const QString &id, const QJsonObject &members) {
            saveDetails({{{}, QString::fromLatin1(kRecommendations)}, id}, members);
        });
    connect(
        m_details, &RecommendationDetails::dayTyped, this, [this](const QString &id, const QString &text) {
            text.isEmpty() ? void(m_days.remove(id)) : void(m_days.insert(id, text));
            m_drafts.note(m_event, kDayDraft + id, text);
        });
    connect(m_nextEmpty, &QPushButton::clicked, this, &MeetingPage::goToNextEmpty);
    connect(m_tryAgain, &QPushButton::clicked, this, &MeetingPage::tryAgain);
}

void MeetingPage::setTextPercent(int percent)
{
    const int allowed = std::clamp(percent, kLeastPercent, kMostPercent);
    m_services.settings.setChoice(u"meetingText"_s, QString::number(allowed));
    m_smaller->setEnabled(allowed > kLeastPercent);
    m_larger->setEnabled(allowed < kMostPercent);
    m_notes->setTextPercent(allowed);
}

void MeetingPage::focusField()
{
    if (m_isFirstLoad) {
        m_focusOnceRead = true;
    } else if (m_stack->currentWidget() == m_work) {
        m_notes->focusField();
    } else {
        m_empty->focusFirstAction();
    }
}

void MeetingPage::hideEvent(QHideEvent *event)
{
    m_details->saveNow();
    if (!event->spontaneous()) {
        finishNote();
    } else if (m_saveSoon.isActive()) { // Minimised: the sentence goes on afterwards.
        storeDraft();
    }
    QWidget::hideEvent(event);
}

void MeetingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MeetingPage::retranslate()
{
    m_back->setText(tr("Back to the event"));
    m_smaller->setText(tr("A−", "smaller text"));
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_smaller->setToolTip(tr("Smaller text (Ctrl+−)"));
    m_larger->setText(tr("A+", "larger text"));
    m_larger->setAccessibleName(tr("Larger text"));
    m_larger->setToolTip(tr("Larger text (Ctrl++)"));
    m_copy->setText(tr("Copy the summary"));
    m_groups->setAccessibleName(tr("Groups"));
    m_questions->setAccessibleName(tr("Questions"));
    m_groupButton->setText(tr("Group"));
    m_addGroup->setText(tr("Add a group…"));
    m_changeGroup->setText(tr("Change the group…"));
    m_earlier->setText(tr("Move one place ahead"));
    m_later->setText(tr("Move one place back"));
    m_removeGroup->setText(tr("Remove the group"));
    m_nextEmpty->setText(tr("Next empty one"));
    m_tryAgain->setText(tr("Try again"));
    const QSignalBlocker quiet(m_questions);
    while (m_questions->count() < int(questionMembers().size())) {
        m_questions->addTab(QString());
    }
    m_notes->retranslate();
    m_details->retranslate();
    if (!m_contents.event.isEmpty() && !m_list.member.isEmpty()) {
        showTabs();
        showList();
    }
    showSaveState();
}

} // namespace fourthp::ui

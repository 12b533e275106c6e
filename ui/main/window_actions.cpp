// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/window_actions.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

WindowActions::WindowActions(QWidget &window)
{
    const auto make
        = [&window](const QString &name, const QString &icon = {}, const QList<QKeySequence> &keys = {}) {
              auto *action = new QAction(&window);
              action->setObjectName(name);
              if (!icon.isEmpty()) {
                  setLineIcon(action, icon);
              }
              action->setShortcuts(keys);
              window.addAction(action);
              return action;
          };
    back = make(u"goBack"_s, u"back"_s);
    forward = make(u"goForward"_s, u"forward"_s);
    home = make(u"goHome"_s, u"home"_s, {QKeySequence(Qt::ALT | Qt::Key_Home)});
    find = make(u"find"_s, u"search"_s, {QKeySequence::Find, QKeySequence(Qt::Key_Slash)});
    findEverywhere = make(u"findEverywhere"_s, {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    goToRecord = make(u"goToRecord"_s, u"page"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)});
    saveSearch = make(u"saveSearch"_s, u"star"_s, {QKeySequence(Qt::CTRL | Qt::Key_D)});
    newCase = make(u"newCase"_s, u"case-study"_s, {QKeySequence::New});
    newCaseByQuestions = make(u"newCaseByQuestions"_s, u"case-study"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    newStakeholder = make(u"newStakeholder"_s, u"stakeholder"_s);
    newResource = make(u"newResource"_s, u"resource"_s);
    newStory = make(u"newStory"_s, u"story"_s);
    newEvent = make(u"newEvent"_s, u"event"_s);
    readBundle = make(u"readBundle"_s, u"download"_s, {QKeySequence::Open});
    writeBundle = make(u"writeBundleAction"_s, u"save"_s);
    importFile = make(u"importFile"_s, u"table"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    exportCsv = make(u"exportCsv"_s, u"export"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    publish = make(u"publishAction"_s, u"edition"_s);
    print = make(u"printAction"_s, u"print"_s, {QKeySequence::Print});
    backups = make(u"backupsAction"_s);
    preferences = make(u"preferences"_s, u"settings"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    quit = make(u"quit"_s, {}, {QKeySequence::Quit});
    undo = make(u"undo"_s, u"undo"_s, {QKeySequence::Undo});
    redo = make(u"redo"_s, u"redo"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit = make(u"editRecordAction"_s, u"edit"_s, {QKeySequence(Qt::CTRL | Qt::Key_E)});
    save = make(u"saveRecordAction"_s, u"save"_s, {QKeySequence::Save});
    cancel = make(u"cancelRecordAction"_s, u"cancel"_s);
    remove = make(u"removeRecordAction"_s, u"delete"_s);
    erase = make(u"eraseRecordAction"_s);
    history = make(u"historyAction"_s, u"history"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)});
    facets = make(u"toggleFacets"_s, u"filter"_s, {QKeySequence(Qt::Key_F7)});
    details = make(u"toggleDetails"_s, u"page"_s, {QKeySequence(Qt::Key_F8)});
    rail = make(u"toggleRail"_s, u"list"_s, {QKeySequence(Qt::Key_F9)});
    sync = make(u"syncAction"_s, u"sync"_s, {QKeySequence(Qt::Key_F5)});
    duplicates = make(u"duplicates"_s, {});
    changes = make(u"changesAction"_s, u"history"_s);
    checkAddresses = make(u"checkAddresses"_s, u"globe"_s);
    dispute = make(u"disputeAction"_s, u"dispute"_s);
    meeting = make(u"meetingMode"_s, u"event"_s);
    followUp = make(u"followUpList"_s, u"check"_s);
    withdraw = make(u"withdrawAction"_s);
    endingConsents = make(u"endingConsentsAction"_s);
    accessLog = make(u"accessLogAction"_s);
    editMany = make(u"editManyAction"_s, {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)});
    tagMany = make(u"tagManyAction"_s, u"tag"_s, {QKeySequence(Qt::CTRL | Qt::Key_T)});
    collect = make(u"collectAction"_s, u"collection"_s, {QKeySequence(Qt::CTRL | Qt::Key_B)});
    tags = make(u"tagsAction"_s);
    bin = make(u"binAction"_s);
    person = make(u"personAction"_s);
    nextPane = make(u"nextPane"_s, {}, {QKeySequence(Qt::Key_F6)});
    previousPane = make(u"previousPane"_s, {}, {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    manual = make(u"manualAction"_s, u"help"_s, {QKeySequence(QKeySequence::HelpContents)});
    shortcuts = make(u"shortcuts"_s, {}, {QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    diagnostics = make(u"diagnosticsAction"_s, {});
    about = make(u"about"_s, u"about"_s);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::retranslate() const
{
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    home->setText(tr("&Home"));
    find->setText(tr("&Search"));
    findEverywhere->setText(tr("Search without &filters"));
    goToRecord->setText(tr("&Go to record…"));
    saveSearch->setText(tr("Sa&ve this search…"));
    newCase->setText(tr("&Case study"));
    newCaseByQuestions->setText(tr("Case study from four &questions…"));
    newStakeholder->setText(tr("&Stakeholder"));
    newResource->setText(tr("&Resource"));
    newStory->setText(tr("&Human story"));
    newEvent->setText(tr("&Event"));
    readBundle->setText(tr("Read a &bundle…"));
    writeBundle->setText(tr("&Write a bundle…"));
    importFile->setText(tr("&Import…"));
    exportCsv->setText(tr("E&xport…"));
    publish->setText(tr("P&ublish…"));
    print->setText(tr("&Print…"));
    backups->setText(tr("B&ackups…"));
    preferences->setText(tr("&Preferences…"));
    quit->setText(tr("&Quit"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    edit->setText(tr("&Edit this record"));
    save->setText(tr("&Save"));
    cancel->setText(tr("&Cancel editing"));
    remove->setText(tr("&Delete this record"));
    erase->setText(tr("Erase for &good…"));
    history->setText(tr("&History"));
    facets->setText(tr("Show or hide fi&lters"));
    details->setText(tr("Show or hide the &record"));
    rail->setText(tr("Show or hide pl&aces"));
    sync->setText(tr("S&ync"));
    duplicates->setText(tr("Possible &duplicates…"));
    changes->setText(tr("C&hanges…"));
    checkAddresses->setText(tr("Check &web addresses…"));
    dispute->setText(tr("Dis&pute a fact…"));
    meeting->setText(tr("&Meeting mode…"));
    followUp->setText(tr("&Follow-up of meetings…"));
    withdraw->setText(tr("&Withdraw a consent…"));
    endingConsents->setText(tr("&Consents that end…"));
    accessLog->setText(tr("What &left this library…"));
    editMany->setText(tr("Edit the &selected records…"));
    tagMany->setText(tr("&Tags of the selected records…"));
    collect->setText(tr("Add to or take out of a c&ollection"));
    tags->setText(tr("&Tags…"));
    bin->setText(tr("&Bin…"));
    person->setText(tr("Data of a &person…"));
    nextPane->setText(tr("&Next pane"));
    previousPane->setText(tr("&Previous pane"));
    manual->setText(tr("&Manual"));
    shortcuts->setText(tr("&Keys"));
    diagnostics->setText(tr("&Diagnostics…"));
    about->setText(tr("&About Fourth P"));
    // Back points to where the reader came from, which is the other side in a mirrored window.
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    setLineIcon(back, mirrored ? u"forward"_s : u"back"_s);
    setLineIcon(forward, mirrored ? u"back"_s : u"forward"_s);
    back->setShortcuts({QKeySequence(mirrored ? Qt::ALT | Qt::Key_Right : Qt::ALT | Qt::Key_Left),
        QKeySequence(Qt::Key_Back)});
    forward->setShortcuts({QKeySequence(mirrored ? Qt::ALT | Qt::Key_Left : Qt::ALT | Qt::Key_Right),
        QKeySequence(Qt::Key_Forward)});
}

} // namespace fourthp::ui

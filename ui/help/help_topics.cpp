// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include <QHash>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

const QHash<QString, QString> &topics()
{
    static const QHash<QString, QString> map {
        {u"homePage"_s, u"first-steps"_s},
        {u"libraryPage"_s, u"finding"_s},
        {u"goToDialog"_s, u"finding"_s},
        {u"saveSearchDialog"_s, u"finding"_s},
        {u"recordPane"_s, u"reading"_s},
        {u"recordForm"_s, u"writing"_s},
        {u"draftsDialog"_s, u"writing"_s},
        {u"changesDialog"_s, u"writing"_s},
        {u"restoreDialog"_s, u"writing"_s},
        {u"binDialog"_s, u"writing"_s},
        {u"fourQuestionsDialog"_s, u"writing"_s},
        {u"chooseRecordDialog"_s, u"writing"_s},
        {u"reviewPanel"_s, u"review"_s},
        {u"queuePage"_s, u"review"_s},
        {u"reviewManyDialog"_s, u"review"_s},
        {u"qualityPanel"_s, u"quality"_s},
        {u"disputeDialog"_s, u"quality"_s},
        {u"linkCheckDialog"_s, u"quality"_s},
        {u"duplicatesDialog"_s, u"duplicates"_s},
        {u"bulkEditDialog"_s, u"many"_s},
        {u"selectionBar"_s, u"many"_s},
        {u"collectionBar"_s, u"collections"_s},
        {u"collectionNoteDialog"_s, u"collections"_s},
        {u"tagDialog"_s, u"collections"_s},
        {u"tagsDialog"_s, u"collections"_s},
        {u"editionPage"_s, u"editions"_s},
        {u"addCasesDialog"_s, u"editions"_s},
        {u"frontMatterDialog"_s, u"editions"_s},
        {u"freezeDialog"_s, u"editions"_s},
        {u"meetingPage"_s, u"meetings"_s},
        {u"groupDialog"_s, u"meetings"_s},
        {u"takeUpDialog"_s, u"meetings"_s},
        {u"followUpDialog"_s, u"meetings"_s},
        {u"syncPage"_s, u"hubs"_s},
        {u"addSource"_s, u"hubs"_s},
        {u"secretDialog"_s, u"hubs"_s},
        {u"proxyDialog"_s, u"hubs"_s},
        {u"sourcesPage"_s, u"hubs"_s},
        {u"wayDialog"_s, u"hubs"_s},
        {u"conflictPage"_s, u"conflicts"_s},
        {u"fieldValueDialog"_s, u"conflicts"_s},
        {u"outboxPage"_s, u"conflicts"_s},
        {u"bundleDialog"_s, u"bundles"_s},
        {u"writeBundleDialog"_s, u"bundles"_s},
        {u"recordFiles"_s, u"files"_s},
        {u"scanDialog"_s, u"privacy"_s},
        {u"accessLogDialog"_s, u"privacy"_s},
        {u"withdrawDialog"_s, u"privacy"_s},
        {u"consentsDialog"_s, u"privacy"_s},
        {u"exportDialog"_s, u"exporting"_s},
        {u"importDialog"_s, u"importing"_s},
        {u"publishDialog"_s, u"publishing"_s},
        {u"printPreview"_s, u"publishing"_s},
        {u"backupsDialog"_s, u"backups"_s},
        {u"openingWindow"_s, u"backups"_s},
        {u"diagnosticsDialog"_s, u"backups"_s},
        {u"keysDialog"_s, u"keyboard"_s},
        {u"eraseDialog"_s, u"privacy"_s},
        {u"personDialog"_s, u"privacy"_s},
        {u"settingsDialog"_s, u"settings"_s},
    };
    return map;
}

} // namespace

QString topicAt(const QWidget *place)
{
    for (const QWidget *widget = place; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto found = topics().constFind(widget->objectName()); found != topics().constEnd()) {
            return *found;
        }
    }
    return kNoTopic;
}

QStringList topicsOfPlaces()
{
    return topics().values();
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conflict_store.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/sync_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/hub_fixture.h"
#include "tests/ui/shell_fixture.h"
#include "ui/sync/proxy_passwords.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_page.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

namespace fourthp::test {

inline const QString kChannel = QStringLiteral("office");

inline HubRow rowOf(int n, const QString &rev, const QJsonObject &changes = {})
{
    QJsonObject body = mergePatch(hubRecord(n), changes).toObject();
    body.insert(QStringLiteral("_rev"), rev);
    return {.id = {body.value(QLatin1String("_id")).toString()},
        .rev = rev,
        .leaves = QStringLiteral(""),
        .document = Document(body)};
}

inline HubRow graveOf(int n, const QString &rev, const QString &reason)
{
    const QString id = hubRecord(n).value(QLatin1String("_id")).toString();
    const QJsonObject body {{QStringLiteral("_id"), id}, {QStringLiteral("_rev"), rev},
        {QStringLiteral("_deleted"), true}, {QStringLiteral("reason"), reason}};
    return {
        .id = {id}, .rev = rev, .leaves = QStringLiteral(""), .deleted = true, .document = Document(body)};
}

/// The page of synchronisation over a library that knows a hub which is never asked.
class SyncWindow
{
public:
    enum class Hub { Known, None };
    explicit SyncWindow(Hub hub = Hub::Known, const QString &url = QStringLiteral("https://hub.example/hub"),
        const QString &user = {})
    {
        Shell::speak(QStringLiteral("en"));
        if (hub == Hub::Known) {
            REQUIRE(addChannel(*temp.library, {.id = kChannel, .url = url, .user = user}).has_value());
        }
        settings
            = std::make_unique<ui::Settings>(temp.folder.filePath(QStringLiteral("config/settings.ini")));
        engine = std::make_unique<SearchEngine>(*temp.library);
        services = std::make_unique<ui::Services>(
            ui::Services {*temp.library, *engine, temp.vocabularies, temp.clock, *settings, &secrets, &proxies});
        controller = std::make_unique<ui::SyncController>(*services);
    }
    ~SyncWindow() { Shell::speak(QStringLiteral("en")); }
    void open(QSize size = {1024, 600})
    {
        page = std::make_unique<ui::SyncPage>(*services, *controller);
        page->resize(size);
        page->show();
    }
    /// Brings rows as a session would.
    void bring(std::vector<HubRow> rows)
    {
        SyncStore store(*temp.library, kChannel);
        REQUIRE(store.applyPage({.rows = std::move(rows)}).has_value());
    }
    /// Both sides change a record, each in its own way.
    void conflict(int n, const QJsonObject &mine = {{QStringLiteral("acronym"), QStringLiteral("MINE")}},
        const QJsonObject &theirs = {{QStringLiteral("acronym"), QStringLiteral("THEIRS")}})
    {
        bring({rowOf(n, QStringLiteral("1-a"))});
        REQUIRE(RecordWriter(*temp.library).edit(idOf(n), mine, {QStringLiteral("me"), {}}).has_value());
        bring({rowOf(n, QStringLiteral("2-b"), theirs)});
    }
    static RecordId idOf(int n) { return {hubRecord(n).value(QLatin1String("_id")).toString()}; }
    QString shown(int n, const char *member)
    {
        return (*readRecord(temp.connection(), idOf(n)))
            ->shown()
            .json()
            .value(QLatin1String(member))
            .toString();
    }
    qint64 openConflicts() { return openConflictCount(temp.connection()).value_or(-1); }
    GuiDriver gui() const { return GuiDriver(*page); }
    QTableWidget &table(const QString &name) const { return gui().find<QTableWidget>(name); }
    /// What the page says in the place of its tabs; null before it was made.
    QLabel *headline() const
    {
        auto *empty = page->findChild<QWidget *>(QStringLiteral("emptyState"), Qt::FindDirectChildrenOnly);
        return empty == nullptr ? nullptr : empty->findChild<QLabel *>(QStringLiteral("emptyHeadline"));
    }
    QString label(const QString &name) const { return gui().find<QLabel>(name).text(); }

    TempLibrary temp;
    FakeSecrets secrets;
    ui::ProxyPasswords proxies {&secrets};
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<SearchEngine> engine;
    std::unique_ptr<ui::Services> services;
    std::unique_ptr<ui::SyncController> controller;
    std::unique_ptr<ui::SyncPage> page;
};

} // namespace fourthp::test

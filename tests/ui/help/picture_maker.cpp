// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the manual: the real window, over the library that comes with the program and a few
// made-up records, at a fixed time. Usage: manual_pictures LANGUAGE FOLDER [--dark]
#include "core/base/result.h"
#include "core/store/access_log.h"
#include "core/store/backup.h"
#include "core/store/channel_store.h"
#include "core/store/record_writer.h"
#include "tests/ui/help/tabs.h"
#include "tests/ui/shell_fixture.h"
#include "ui/common/theme.h"
#include "ui/library/library_page.h"
#include "ui/main/navigation_rail.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QEventLoop>
#include <QFile>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

#include <cstdio>
#include <exception>
#include <stdexcept>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1100, 640);
const Editor kMe {u"Amina"_s, {}}; // Nobody.
const RecordId kPractice {u"case_study:case-samlit"_s};
const RecordId kDraft {u"case_study:made-up"_s};
const RecordId kMeeting {u"event:ev-2021-06-regm-africa"_s};

const QByteArray kTable = "Title,Country,Sector,Website\r\n"
                          "Hotel staff training,Kenya,Financial sector,https://example.org/1\r\n"
                          "Airport posters,Ghana,Technology sector,https://example.org/2\r\n"
                          ",Kenya,Technology sector,https://example.org/3\r\n"
                          "Bank alerts,Uganda,Financial sector,https://example.org/4\r\n";

void need(bool is, const char *what)
{
    if (!is) {
        throw std::runtime_error(what);
    }
}

template <class T> void need(const Result<T> &done, const char *what)
{
    if (!done) {
        throw std::runtime_error(std::string(what) + ": " + done.error().detail.toStdString());
    }
}

void waitFor(const std::function<bool()> &condition, const char *what)
{
    need(GuiDriver::waitUntil(condition), what);
}

/// Lets counts, fonts and layouts come to rest; a picture has no condition to wait for.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(900, &loop, &QEventLoop::quit);
    loop.exec();
}

class Pictures
{
public:
    Pictures(const QString &language, const QString &folder, ui::Theme theme)
        : m_language(language)
        , m_folder(folder)
        , m_theme(theme)
    { }

    void make()
    {
        addMadeUpRecords();
        m_shell.close();
        Shell::speak(m_language);
        m_shell.start(kWindow);
        m_shell.settings->setTheme(m_theme);
        ui::applyAppearance(*m_shell.settings);
        home();
        search();
        record();
        form();
        review();
        quality();
        edition();
        meeting();
        duplicates();
        many();
        exporting();
        publishing();
        settings();
        importing();
        person();
        left();
        backups();
        erase();
    }

private:
    GuiDriver gui() const { return m_shell.gui(); }
    ui::MainWindow &window() const { return *m_shell.window; }

    void keep(QWidget &what, const QString &name) const
    {
        settle();
        need(what.grab().save(m_folder + u'/' + name + u".png", "png"), "cannot write a picture");
    }
    void addMadeUpRecords()
    {
        Library &library = *m_shell.temp.library;
        RecordWriter writer(library);
        const auto title = [](const QString &text) { return QJsonObject {{u"en"_s, text}}; };
        const QJsonArray partners {QJsonObject {{u"id"_s, u"p1"_s}, {u"name"_s, u"A ministry of labour"_s},
                                       {u"side"_s, u"public"_s}},
            QJsonObject {{u"id"_s, u"p2"_s}, {u"name"_s, u"A group of hotels"_s}, {u"side"_s, u"private"_s}}};
        need(writer.create(RecordType::CaseStudy,
                 {{u"_id"_s, kDraft.value}, {u"title"_s, title(u"Hotel staff learn to see the signs"_s)},
                     {u"sector"_s, u"technology"_s}, {u"practice_kind"_s, u"ppp"_s},
                     {u"practice_status"_s, u"active"_s}, {u"partners"_s, partners},
                     {u"countries"_s, QJsonArray {u"KE"_s}},
                     {u"summary"_s, title(u"A made-up practice, for the manual."_s)}},
                 kMe),
            "case study");
        const QJsonObject consent {{u"status"_s, u"given"_s}, {u"lawful_basis"_s, u"consent"_s},
            {u"asked_by"_s, u"office"_s}, {u"explained"_s, u"all"_s}, {u"given_on"_s, u"2026-01-10"_s},
            {u"expires_on"_s, u"2026-12-31"_s}};
        need(writer.create(RecordType::Stakeholder,
                 {{u"title"_s, title(u"Example office"_s)}, {u"org_type"_s, u"ngo"_s},
                     {u"focal_point"_s,
                         QJsonObject {{u"role"_s, u"Liaison"_s}, {u"person"_s, u"Amina Example"_s}, {u"consent"_s, consent}}},
                     {u"local_notes"_s, u"Amina Example is back in March"_s}},
                 kMe),
            "office");
        for (const QString &name : {u"Harbour Lights Network"_s, u"Harbor Lights Netwrok"_s}) {
            need(writer.create(RecordType::Stakeholder,
                     {{u"_id"_s, QString(u"stakeholder:made-up-"_s + name.left(6).toLower().trimmed())},
                         {u"title"_s, title(name)}, {u"acronym"_s, u"HLN"_s},
                         {u"website"_s, u"https://harbour.example"_s},
                         {u"hq_country"_s, name.startsWith(u"Harbour"_s) ? u"GH"_s : u"TG"_s}},
                     kMe),
                "stakeholder");
        }
        need(addChannel(library, {.id = u"office"_s, .url = u"https://hub.example.org/hub"_s}), "hub");
    }

    void home()
    {
        gui().choose(u"goHome"_s);
        waitFor([&] { return gui().has(u"browse_case_study"_s); }, "home");
        keep(window(), u"home"_s);
    }
    void openRows(const QString &query)
    {
        window().openText(query);
        const auto &rows = gui().find<QAbstractItemView>(u"resultList"_s);
        waitFor([&] { return !window().libraryPage().allDocids().empty() && rows.isVisible(); }, "results");
        settle();
    }
    void search()
    {
        openRows(u"country:ZA,KE"_s);
        auto &rows = gui().find<QAbstractItemView>(u"resultList"_s);
        rows.setCurrentIndex(rows.model()->index(1, 0));
        keep(window(), u"search"_s);
    }
    void open(const RecordId &id)
    {
        window().openText(id.value);
        waitFor([&] { return window().libraryPage().currentRecord() == id; }, "record");
        settle();
    }
    /// Only the pane of the record, wide enough to be read.
    void keepPane(const QString &name) const
    {
        auto &pane = gui().find<QWidget>(u"recordPane"_s);
        auto *splitter = qobject_cast<QSplitter *>(pane.parentWidget());
        need(splitter != nullptr, "the splitter of the library");
        QList<int> sizes(splitter->count(), 1);
        sizes[splitter->indexOf(&pane)] = 1000;
        splitter->setSizes(sizes);
        keep(pane, name);
    }
    void showTabOf(const QString &widget) const { showItsTab(gui().find<QWidget>(widget)); }
    void record()
    {
        open(kPractice);
        keepPane(u"record"_s);
    }
    void form()
    {
        open(kDraft);
        gui().choose(u"editRecordAction"_s);
        waitFor([&] { return gui().has(u"edit_acronym"_s); }, "form");
        keepPane(u"form"_s);
        gui().choose(u"cancelRecordAction"_s);
        settle();
    }
    void review()
    {
        open(kDraft);
        showTabOf(u"reviewPanel"_s);
        keepPane(u"review"_s);
    }
    void quality()
    {
        open(kPractice);
        showTabOf(u"qualityPanel"_s);
        keepPane(u"quality"_s);
        showTabOf(u"recordOverview"_s);
    }
    void edition()
    {
        Q_EMIT gui().find<ui::NavigationRail>(u"navigationRail"_s).editionWanted({u"edition:working"_s}, {});
        waitFor([&] { return gui().find<QTreeView>(u"editionTree"_s).isVisible(); }, "edition");
        keep(window(), u"edition"_s);
    }
    void meeting()
    {
        open(kMeeting);
        waitFor([&] { return gui().find<QAction>(u"meetingMode"_s).isEnabled(); }, "meeting mode");
        gui().choose(u"meetingMode"_s);
        waitFor([&] { return gui().find<QWidget>(u"meetingField"_s).isVisible(); }, "meeting");
        gui().find<QTabBar>(u"meetingGroups"_s).setCurrentIndex(1);
        keep(window(), u"meeting"_s);
    }
    /// Takes a picture of a dialog as large as it opens, and closes it.
    void keepDialog(const QString &dialogName, const QString &name, QSize size = {}) const
    {
        QDialog &dialog = gui().dialog(dialogName);
        if (size.isValid()) {
            dialog.resize(size);
        }
        keep(dialog, name);
        dialog.reject();
        settle();
    }
    void duplicates()
    {
        gui().choose(u"duplicates"_s);
        QDialog &dialog = gui().dialog(u"duplicatesDialog"_s);
        auto *kinds = dialog.findChild<QComboBox *>();
        need(kinds != nullptr, "kinds of duplicates");
        auto *pairs = dialog.findChild<QAbstractItemView *>(u"duplicatePairs"_s);
        waitFor([&] { return pairs->model()->rowCount() > 0; }, "pairs");
        keepDialog(u"duplicatesDialog"_s, u"duplicates"_s, {860, 520});
    }
    void many()
    {
        openRows(u"type:case_study sort:title"_s);
        auto &rows = gui().find<QAbstractItemView>(u"resultList"_s);
        rows.setFocus();
        rows.setCurrentIndex(rows.model()->index(0, 0));
        for (int row = 1; row < 5; ++row) {
            rows.selectionModel()->select(rows.model()->index(row, 0), QItemSelectionModel::Select);
        }
        settle();
        gui().choose(u"editManyAction"_s);
        QDialog &dialog = gui().dialog(u"bulkEditDialog"_s);
        auto *field = dialog.findChild<QComboBox *>(u"bulkField"_s);
        waitFor([&] { return field->findData(u"tags"_s) >= 0; }, "fields");
        field->setCurrentIndex(field->findData(u"tags"_s));
        auto *value = dialog.findChild<QPlainTextEdit *>(u"edit_tags"_s);
        need(value != nullptr, "value of many");
        value->setPlainText(u"training 2026"_s);
        keepDialog(u"bulkEditDialog"_s, u"many"_s, {860, 500});
    }
    void exporting()
    {
        openRows(u"type:case_study sort:title"_s);
        gui().choose(u"exportCsv"_s);
        hidePath(gui().dialog(u"exportDialog"_s), u"exportPath"_s);
        keepDialog(u"exportDialog"_s, u"export"_s);
    }
    void publishing()
    {
        openRows(u"type:case_study sort:title"_s);
        gui().choose(u"publishAction"_s);
        hidePath(gui().dialog(u"publishDialog"_s), u"publishPath"_s);
        keepDialog(u"publishDialog"_s, u"publish"_s);
    }
    /// The folder of whoever makes the pictures is nobody's business.
    static void hidePath(const QDialog &dialog, const QString &field)
    {
        settle();
        auto *line = dialog.findChild<QLineEdit *>(field);
        need(line != nullptr, "path");
        const QSignalBlocker quiet(line);
        line->setText(u"~/"_s + line->text().section(u'/', -1));
    }
    void settings()
    {
        gui().choose(u"preferences"_s);
        QDialog &dialog = gui().dialog(u"settingsDialog"_s);
        settle();
        const QString here = QDir::toNativeSeparators(m_shell.temp.library->folder().path);
        for (QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text().contains(here)) {
                label->setText(label->text().replace(here, u"~/.local/share/fourthp"_s));
            }
        }
        keep(dialog, u"settings"_s);
        dialog.findChild<QTabWidget *>(u"settingsPages"_s)->setCurrentIndex(1);
        keep(dialog, u"sources"_s);
        dialog.reject();
        settle();
    }
    void importing()
    {
        const QString path = m_shell.temp.folder.filePath(u"cases.csv"_s);
        QFile file(path);
        need(file.open(QIODevice::WriteOnly) && file.write(kTable) > 0, "table");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        QDialog &dialog = gui().dialog(u"importDialog"_s);
        auto *next = dialog.findChild<QPushButton *>(u"importNext"_s);
        const auto *plan = dialog.findChild<QWidget *>(u"importPlan"_s);
        for (int step = 0; step < 4 && !plan->isVisible(); ++step) {
            settle();
            waitFor([&] { return next->isEnabled(); }, "next step");
            next->click();
            settle();
        }
        keepDialog(u"importDialog"_s, u"import"_s);
    }

    void person()
    {
        gui().choose(u"personAction"_s);
        QDialog &dialog = gui().dialog(u"personDialog"_s);
        dialog.findChild<QLineEdit *>(u"personWords"_s)->setText(u"Amina Example"_s);
        dialog.findChild<QPushButton *>(u"findPerson"_s)->click();
        const auto *values = dialog.findChild<QTableWidget *>(u"personalValues"_s);
        waitFor([&] { return values->rowCount() > 0; }, "values of a person");
        keepDialog(u"personDialog"_s, u"person"_s, {900, 360});
    }
    void left()
    {
        const AccessEntry entries[] {
            {.who = u"Amina"_s, .way = ExitWay::Export, .format = u"xlsx"_s, .records = 12, .asked = u"country:KE"_s,
                .redaction = u"partners"_s, .recipients = u"Casework group"_s, .file = u"kenya.xlsx"_s},
            {.who = u"Amina"_s, .way = ExitWay::Copy, .format = u"db"_s, .records = 211, .file = u"copy.db"_s}};
        for (const AccessEntry &entry : entries) {
            need(noteLeaving(*m_shell.temp.library, entry), "log of what left");
        }
        gui().choose(u"accessLogAction"_s);
        const auto *list = gui().dialog(u"accessLogDialog"_s).findChild<QTreeWidget *>(u"accessLog"_s);
        waitFor([&] { return list->topLevelItemCount() == 2; }, "log of what left");
        keepDialog(u"accessLogDialog"_s, u"left"_s, {900, 300});
    }
    void backups()
    {
        Library &library = *m_shell.temp.library;
        need(library.connection(), "connection");
        for (const int days : {2, 1}) {
            const QDateTime then = m_shell.temp.clock.now.addDays(-days);
            need(makeBackup(**library.connection(), library.folder(), BackupReason::Daily, then), "backup");
        }
        gui().choose(u"backupsAction"_s);
        const auto *list = gui().dialog(u"backupsDialog"_s).findChild<QAbstractItemView *>(u"backups"_s);
        waitFor([&] { return list->model()->rowCount() > 0; }, "backups");
        keepDialog(u"backupsDialog"_s, u"backups"_s, {720, 360});
    }
    void erase()
    {
        open(kDraft);
        gui().choose(u"eraseRecordAction"_s);
        keepDialog(u"eraseDialog"_s, u"erase"_s);
    }

    QString m_language;
    QString m_folder;
    ui::Theme m_theme;
    Shell m_shell;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0); // Else a picture depends on the moment it is taken at.
    const QStringList arguments = QApplication::arguments();
    const bool isDark = arguments.value(3) == "--dark"_L1;
    if (arguments.size() != (isDark ? 4 : 3) || !QDir().mkpath(arguments.at(2))) {
        std::fputs("usage: manual_pictures LANGUAGE FOLDER [--dark]\n", stderr);
        return 2;
    }
    try {
        Pictures(arguments.at(1), arguments.at(2), isDark ? ui::Theme::Dark : ui::Theme::Light).make();
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "manual_pictures: %s\n", problem.what());
        return 1;
    }
    return 0;
}

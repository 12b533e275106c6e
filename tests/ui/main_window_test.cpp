// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/search/query_text.h"
#include "core/store/draft_store.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "translations/languages.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/library/library_page.h"
#include "ui/main/main_window.h"
#include "ui/record/record_pane.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <functional>
#include <stdexcept>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kSamlit {u"case_study:case-samlit"_s};

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 15'000);
}

/// The real window over a real library.
class Program
{
public:
    explicit Program(Contents contents = Contents::Starter)
        : temp(contents)
        , settings(temp.folder.filePath(u"settings.ini"_s))
        , engine(*temp.library)
        , window(ui::Services {*temp.library, engine, temp.vocabularies, temp.clock, settings})
    {
        useLanguage(u"en"_s);
        window.resize(1200, 760);
        window.show();
    }

    template <class Widget>
    Widget &child(const QString &name)
    {
        Widget *found = nullptr;
        waitUntil([&] { return (found = window.findChild<Widget *>(name)) != nullptr; }); // A form is made in slices.
        if (found == nullptr) {
            throw std::runtime_error("no widget " + name.toStdString());
        }
        return *found;
    }
    void trigger(const QString &action) { child<QAction>(action).trigger(); }
    ui::RecordPane &pane() { return window.libraryPage().recordPane(); }
    QString overview() { return child<QTextBrowser>(u"recordOverview"_s).toPlainText(); }
    bool reads(const QString &text)
    {
        return waitUntil([&] { return child<QTextBrowser>(u"recordOverview"_s).isVisible() && overview().contains(text); });
    }
    void open(const RecordId &id, const QString &text)
    {
        window.openText(id.value);
        REQUIRE(reads(text));
    }
    Document stored(const RecordId &id)
    {
        const auto record = readRecord(temp.connection(), id);
        return record && *record ? (*record)->shown() : Document();
    }
    QString message() { return child<ui::MessageBar>(u"messageBar"_s).text(); }

    TempLibrary temp;
    ui::Settings settings;
    SearchEngine engine;
    ui::MainWindow window;
};

} // namespace

TEST_CASE("The main job: search, narrow down, read, edit, undo and export", "[ui]")
{
    Program program;
    program.trigger(u"find"_s);
    QTest::keyClicks(&program.child<QLineEdit>(u"searchText"_s), u"samlit"_s);
    auto &list = program.child<QListView>(u"resultList"_s);
    REQUIRE(waitUntil([&] { return list.model()->rowCount() > 0 && list.model()->rowCount() < 20 && list.model()->index(0, 0).data().toString().contains(u"SAMLIT"_s); }));
    QTest::keyClick(&program.child<QLineEdit>(u"searchText"_s), Qt::Key_Down);
    REQUIRE(program.reads(u"South African Anti-Money Laundering"_s));
    CHECK(program.overview().contains(u"Financial Intelligence Centre"_s)); // a partner, by its own title

    program.trigger(u"editRecordAction"_s);
    REQUIRE(waitUntil([&] { return program.pane().isEditing(); }));
    auto &acronym = program.child<QLineEdit>(u"edit_acronym"_s);
    acronym.clear();
    QTest::keyClicks(&acronym, u"SAMLIT-2"_s);
    program.trigger(u"saveRecordAction"_s);
    REQUIRE(waitUntil([&] { return !program.pane().isEditing(); }));
    CHECK(program.stored(kSamlit).json().value(u"acronym"_s) == u"SAMLIT-2"_s);
    REQUIRE(program.reads(u"SAMLIT-2"_s));
    CHECK(program.child<QTextBrowser>(u"recordHistory"_s).toPlainText().contains(u"SAMLIT-2"_s));

    program.trigger(u"undo"_s);
    REQUIRE(waitUntil([&] { return program.stored(kSamlit).json().value(u"acronym"_s) == u"SAMLIT"_s; }));

    program.window.openText(u"sector:finance type:case_study"_s);
    REQUIRE(waitUntil([&] { return list.model()->rowCount() == 9; }));
    program.trigger(u"exportCsv"_s);
    auto *dialog = program.window.findChild<QDialog *>(u"exportDialog"_s);
    REQUIRE(dialog != nullptr);
    const QString path = program.temp.folder.filePath(u"cases.csv"_s);
    dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
    REQUIRE(waitUntil([&] { return dialog->findChild<QPushButton *>(u"exportStart"_s)->isEnabled(); }));
    dialog->findChild<QPushButton *>(u"exportStart"_s)->click();
    REQUIRE(waitUntil([&] { return QFile::exists(path); }));
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().count("\r\n") == 10);
    REQUIRE(waitUntil([&] { return program.message().contains(u"cases.csv"_s); }));
    CHECK(checkLibrary(*program.temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("What was typed and not saved is offered again after another record was read", "[ui]")
{
    Program program;
    program.open(kSamlit, u"South African"_s);
    program.trigger(u"editRecordAction"_s);
    REQUIRE(waitUntil([&] { return program.pane().isEditing(); }));
    program.child<QLineEdit>(u"edit_acronym"_s).end(false);
    QTest::keyClicks(&program.child<QLineEdit>(u"edit_acronym"_s), u"-half"_s);

    program.open({u"case_study:case-photodna"_s}, u"PhotoDNA"_s);
    CHECK_FALSE(program.pane().isEditing());
    REQUIRE(waitUntil([&] { return !DraftStore(*program.temp.library).all()->empty(); }));
    CHECK(program.stored(kSamlit).json().value(u"acronym"_s) == u"SAMLIT"_s);

    program.open(kSamlit, u"South African"_s);
    program.trigger(u"editRecordAction"_s);
    REQUIRE(waitUntil([&] { return program.pane().isEditing(); }));
    CHECK(program.child<QLineEdit>(u"edit_acronym"_s).text() == u"SAMLIT-half"_s);
}

TEST_CASE("The draft reaches the library by itself within three seconds of the last key", "[ui]")
{
    Program program;
    program.open(kSamlit, u"South African"_s);
    program.trigger(u"editRecordAction"_s);
    REQUIRE(waitUntil([&] { return program.pane().isEditing(); }));
    QTest::keyClicks(&program.child<QLineEdit>(u"edit_acronym"_s), u"x"_s);

    CHECK(QTest::qWaitFor([&] { return !DraftStore(*program.temp.library).all()->empty(); }, 3'000));
}

TEST_CASE("A record that breaks a rule is not saved, and the form says where", "[ui]")
{
    Program program;
    program.open(kSamlit, u"South African"_s);
    program.trigger(u"editRecordAction"_s);
    REQUIRE(waitUntil([&] { return program.pane().isEditing(); }));
    auto &start = program.child<QLineEdit>(u"edit_start"_s);
    start.clear();
    QTest::keyClicks(&start, u"soon"_s);
    program.trigger(u"saveRecordAction"_s);

    CHECK(program.pane().isEditing());
    CHECK(program.child<QLabel>(u"problem_start"_s).isVisibleTo(&program.pane()));
    CHECK(program.stored(kSamlit).json().value(u"start"_s) == u"2019-12"_s);
}

TEST_CASE("A new record is made with the same form", "[ui]")
{
    Program program(Contents::Empty);
    program.trigger(u"newResource"_s);
    REQUIRE(waitUntil([&] { return program.pane().isEditing(); }));
    QTest::keyClicks(&program.child<QLineEdit>(u"edit_title"_s), u"A guide of our own"_s);
    const RecordId id = program.pane().current();
    program.trigger(u"saveRecordAction"_s);

    REQUIRE(waitUntil([&] { return !program.stored(id).isEmpty(); }));
    CHECK(program.stored(id).title({u"en"_s}).text == u"A guide of our own"_s);
    REQUIRE(program.reads(u"A guide of our own"_s));
}

TEST_CASE("An event takes a time of day, and where a record came from is shown but not edited", "[ui]")
{
    Program program;
    const RecordId event {u"event:ev-2020-08-consult"_s};
    program.open(event, u"Online consultation"_s);
    CHECK(program.overview().contains(u"Confidence"_s));
    CHECK_FALSE(program.overview().contains(u"Identifier at the origin"_s));
    program.trigger(u"editRecordAction"_s);
    REQUIRE(waitUntil([&] { return program.pane().isEditing(); }));
    CHECK(program.window.findChild<QWidget *>(u"edit_provenance"_s) == nullptr);
    auto &start = program.child<QLineEdit>(u"edit_start"_s);
    start.clear();

    QTest::keyClicks(&start, u"2020-08-24T09:30"_s);
    program.trigger(u"saveRecordAction"_s);

    REQUIRE(waitUntil([&] { return program.stored(event).json().value(u"start"_s) == u"2020-08-24T09:30"_s; }));
    CHECK(program.reads(u"9:30"_s));
}

TEST_CASE("Text from outside is shown as text and loads nothing", "[ui]")
{
    Program program;
    const QString lure = u"<img src=\"file:///etc/passwd\"><b>x</b> &amp; <a href='file:///etc/passwd'>y</a>"_s;
    const auto created = RecordWriter(*program.temp.library).create(RecordType::Resource,
        {{u"title"_s, QJsonObject {{u"en"_s, lure}}}, {u"summary"_s, QJsonObject {{u"en"_s, lure}}}, {u"publisher"_s, lure}}, {lure, lure});
    REQUIRE(created);

    program.open(created->id, lure);

    for (const QString &view : {u"recordOverview"_s, u"recordLinks"_s, u"recordHistory"_s}) {
        const QString html = program.child<QTextBrowser>(view).toHtml();
        CHECK_FALSE(html.contains(u"<img"_s));
        CHECK_FALSE(html.contains(u"href=\"file:"_s));
    }
}

TEST_CASE("A doubt stands beside the fact, with both statements", "[ui]")
{
    Program program;
    program.open({u"event:ev-2021-06-regm-africa"_s}, u"REGM Africa"_s);
    CHECK(program.overview().contains(u"23–24 June 2021"_s));
    CHECK(program.overview().contains(u"24–25 June 2021"_s));
    program.open({u"case_study:case-photodna"_s}, u"PhotoDNA"_s);
    CHECK(program.overview().contains(u"not a public-private partnership"_s));
}

TEST_CASE("Back leads to where the reader was", "[ui]")
{
    Program program;
    program.open(kSamlit, u"South African"_s);
    program.open({u"case_study:case-photodna"_s}, u"PhotoDNA"_s);

    program.trigger(u"goBack"_s);
    REQUIRE(program.reads(u"South African Anti-Money"_s));
    program.trigger(u"goForward"_s);
    CHECK(program.reads(u"PhotoDNA"_s));
}

TEST_CASE("The language changes at once, with the window mirrored for Arabic", "[ui]")
{
    Program program;
    auto &rail = program.child<QListWidget>(u"navigationRail"_s);

    QApplication::setLayoutDirection(Qt::RightToLeft);
    useLanguage(u"ar"_s);
    REQUIRE(waitUntil([&] { return program.child<QAction>(u"find"_s).text().contains(u"بحث"_s); }));
    CHECK(program.window.layoutDirection() == Qt::RightToLeft);
    CHECK(rail.count() > 0);
    useLanguage(u"fr"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    REQUIRE(waitUntil([&] { return program.child<QAction>(u"find"_s).text().contains(u"Rechercher"_s); }));
    useLanguage(u"en"_s);
}

TEST_CASE("Every control that is seen has a name for those who hear the window", "[ui]")
{
    Program program;
    program.open(kSamlit, u"South African"_s);
    program.trigger(u"editRecordAction"_s);
    REQUIRE(waitUntil([&] { return program.pane().isEditing(); }));
    for (QWidget *widget : program.window.findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextBrowser *>(widget)
            || (qobject_cast<QLineEdit *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget->parent()) && !qobject_cast<QComboBox *>(widget->parent()));
        // Qt's own parts of combo boxes and tool bars are named through their owners.
        if (!interactive || !widget->isVisibleTo(&program.window) || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QComboBoxListView") || widget->inherits("QTabBar")
            || qobject_cast<QLineEdit *>(widget->parent()) || qobject_cast<QTabWidget *>(widget->parent()) || widget->parent()->inherits("QTabBar")) {
            continue;
        }
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK_FALSE((spoken == nullptr || spoken->text(QAccessible::Name).isEmpty()));
    }
}

TEST_CASE("The samples go with one action and come back with another", "[ui]")
{
    Program program;
    auto *remove = static_cast<QPushButton *>(nullptr);
    REQUIRE(waitUntil([&] { return (remove = program.window.findChild<QPushButton *>(u"removeSamples"_s)) != nullptr; }));
    remove->click();
    const auto button = [&](const QString &text) -> QPushButton * {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (QPushButton *found : top->findChildren<QPushButton *>()) {
                if (found->isVisible() && found->text() == text && top != &program.window) {
                    return found;
                }
            }
        }
        return nullptr;
    };
    REQUIRE(waitUntil([&] { return button(u"Remove the samples"_s) != nullptr; }));
    button(u"Remove the samples"_s)->click();
    REQUIRE(waitUntil([&] { return countsByType(program.temp.connection())->empty(); }));
    REQUIRE(waitUntil([&] { return program.message().contains(u"removed"_s); }));
    program.child<QPushButton>(u"messageAction"_s).click();
    CHECK(waitUntil([&] { return !countsByType(program.temp.connection())->empty(); }));
}

TEST_CASE("An address that is no hub's is refused in words, with the dialog still open", "[ui]")
{
    Program program;
    program.trigger(u"syncAction"_s);
    QLineEdit *url = nullptr;
    REQUIRE(waitUntil([&] { return (url = program.window.findChild<QLineEdit *>(u"hubUrl"_s)) != nullptr; }));
    url->setText(u"http://hub.example.org/db"_s);
    program.window.findChild<QPushButton *>(u"hubConnect"_s)->click();

    auto *problem = program.window.findChild<QLabel *>(u"hubProblem"_s);
    REQUIRE(waitUntil([&] { return !problem->text().isEmpty(); }));
    CHECK(url->isVisible());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/editing_fixture.h"
#include "ui/common/empty_state.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/import_plan_model.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTableView>
#include <QTextBrowser>

namespace fourthp::test {

using namespace Qt::StringLiterals;

inline const QByteArray kTable = "Title,Country,Sector,Website\r\n"
                                 "Hotel training,Kenya,Financial sector,https://example.org/1\r\n"
                                 ",Kenya,Technology sector,https://example.org/2\r\n"
                                 "Bank alerts,Uganda,Fishing boats,https://example.org/3\r\n";

/// The window over an empty library, with the import dialog in front of it.
class ImportDesk : public EditingDesk
{
public:
    ImportDesk()
        : EditingDesk(Contents::Empty)
    { }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(temp.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// Drops a file on the window, as from the file manager.
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(
            {10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier); // Else no drop arrives.
        QApplication::sendEvent(window.get(), &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        dialog = &static_cast<ui::ImportDialog &>(gui().dialog(u"importDialog"_s));
    }
    void begin(const QByteArray &bytes = kTable) { drop(write(u"rows.csv"_s, bytes)); }

    void closeDialog() const
    {
        hand().click(u"importClose"_s);
        REQUIRE(GuiDriver::waitUntil([this] { return window->findChild<ui::ImportDialog *>() == nullptr; }));
    }
    GuiDriver hand() const { return GuiDriver(*dialog); }
    QPushButton &next() const { return hand().find<QPushButton>(u"importNext"_s); }
    bool canGoOn() const
    {
        return GuiDriver::waitUntil([this] { return next().isEnabled(); });
    }
    void goOn() const
    {
        REQUIRE(canGoOn());
        hand().click(u"importNext"_s);
    }
    bool sees(const QString &widget) const
    {
        return GuiDriver::waitUntil([&] { return hand().find<QWidget>(widget).isVisible(); });
    }
    QString step() const { return hand().find<QLabel>(u"importStep"_s).text(); }
    QString message() const { return hand().find<QLabel>(u"importMessage"_s).text(); }
    ui::EmptyState &end() const { return hand().find<ui::EmptyState>(u"importEnd"_s); }
    ui::EmptyState &fileState() const { return hand().find<ui::EmptyState>(u"importFileState"_s); }
    QTableView &table(const QString &name) const { return hand().find<QTableView>(name); }
    QAbstractItemModel &columns() const { return *table(u"importColumns"_s).model(); }
    void choose(const QString &tableName, int row, int column, const QString &code) const
    {
        QAbstractItemModel &model = *table(tableName).model();
        REQUIRE(model.setData(model.index(row, column), code));
    }
    QString cell(const QString &tableName, int row, int column) const
    {
        const QAbstractItemModel &model = *table(tableName).model();
        return model.index(row, column).data().toString();
    }
    /// Waits until the rows in sight are read.
    bool reads(int row, const QString &title) const
    {
        return GuiDriver::waitUntil(
            [&] { return cell(u"importPlan"_s, row, ui::ImportPlanModel::Record).contains(title); });
    }
    QString details() const { return hand().find<QTextBrowser>(u"importDetails"_s).toPlainText(); }
    QString filterText(const QString &act) const
    {
        return hand().find<QPushButton>(u"importFilter_"_s + act).text();
    }
    void chooseIn(const QString &box, int index) const
    {
        auto &combo = hand().find<QComboBox>(box);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    void pressEnd(const QString &text) const
    {
        for (QPushButton *button : end().findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                hand().click(*button);
                return;
            }
        }
        FAIL("no button " + text.toStdString());
    }
    qint64 recordsHere() const
    {
        return temp.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s).value();
    }
    /// From the file to the plan, with the country's column set by hand and unknown words left out.
    void toThePlan() const
    {
        goOn();
        REQUIRE(sees(u"importColumns"_s));
        REQUIRE(canGoOn());
        choose(u"importColumns"_s, 1, 2, u"countries"_s);
        goOn();
        if (GuiDriver::waitUntil([this] { return step().contains(u"row"_s) || step().contains(u"list"_s); })
            && step().contains(u"list"_s)) {
            goOn();
        }
        REQUIRE(GuiDriver::waitUntil([this] { return step().contains(u"every row"_s); }));
    }

    ui::ImportDialog *dialog = nullptr;
};

} // namespace fourthp::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/exchange/import_look.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace fourthp::ui {

class EmptyState;

/// Which file, and how its bytes are taken, with its first rows as they come out of that.
class ImportFilePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(const Services &services, QWidget *parent = nullptr);

    /// Begins with a file; empty for none yet.
    void begin(const QString &path);
    /// Reads the same file again.
    void lookAgain();
    ImportFile file() const;
    /// What was seen of the file; nothing while it is read, and when it cannot be.
    const std::optional<ImportLook> &look() const { return m_look; }
    /// Asks for a file.
    void choose();

Q_SIGNALS:
    /// The look, or that there is none.
    void changed();

private:
    QWidget *makeReading();
    void nameParts();
    void takePath();
    void takeFormat();
    void takeReading();
    void lookSoon();
    void startLook();
    void show(const Result<ImportLook> &look);
    void showReading(const ImportLook &look);
    void showRows(const ImportLook &look);
    void say(const QString &headline, const QString &explanation = {}, bool canChoose = false);
    ImportFormat format() const;

    Services m_services;
    std::optional<TableReading> m_asked; ///< Once a person changed the reading.
    std::optional<ImportLook> m_look;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QCheckBox *m_headings;
    QLabel *m_encodingLabel;
    QLabel *m_separatorLabel;
    QLabel *m_sheetLabel;
    QWidget *m_reading; ///< What counts for tables alone.
    QStackedWidget *m_shown;
    QTableWidget *m_rows;
    EmptyState *m_state;
    QTimer m_soon;
    LatestTask<ImportLook> m_task;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/services.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QFormLayout;
class QTabWidget;

namespace fourthp::ui {

class SourcesPage;
class SyncController;

/// What a person can choose. Every choice works at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Services &services, SyncController &controller, QWidget *parent = nullptr);
    /// Opens the page of sources.
    void showSources();

public Q_SLOTS:
    /// However the dialog goes away, what stands in its fields is kept.
    void done(int result) override;

Q_SIGNALS:
    void samplesUnwanted();
    void samplesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillLanguages();
    void fillThemes();
    Services m_services;
    QTabWidget *m_pages;
    SourcesPage *m_sources;
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_textSize;
    QLineEdit *m_author;
    QLabel *m_folder;
    QLabel *m_diskNotice;
    QPushButton *m_removeSamples;
    QPushButton *m_bringSamples;
    QPushButton *m_forgetSearches;
    QPushButton *m_close;
};

} // namespace fourthp::ui

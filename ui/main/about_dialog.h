// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace fourthp::ui {

/// Name, version, licence and places, as text that can be copied.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &libraryFolder, QWidget *parent = nullptr);
};

} // namespace fourthp::ui

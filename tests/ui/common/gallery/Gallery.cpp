// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/common/gallery/Gallery.h"

#include "tests/ui/common/gallery/GalleryPages.h"

#include <QApplication>
#include <QPixmap>
#include <QWidget>

namespace beatreel::gallery {

bool savePages(const QString &folder, const QString &name)
{
    bool saved = true;
    for (const PageMaker &maker : pageMakers()) {
        const std::unique_ptr<QWidget> page = maker.make();
        page->resize(page->sizeHint().expandedTo({960, 200}));
        page->show();
        QApplication::processEvents();
        if (auto *ringed = page->findChild<QWidget *>(QStringLiteral("ringed")))
            ringed->setFocus(Qt::TabFocusReason);
        const QPixmap picture = page->grab();
        const QString file = QStringLiteral("%1/%2-%3@%4.png").arg(folder, maker.name, name).arg(picture.devicePixelRatio());
        saved = picture.save(file) && saved;
    }
    return saved;
}

} // namespace beatreel::gallery
